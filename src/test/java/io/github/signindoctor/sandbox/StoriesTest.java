package io.github.signindoctor.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stories react: the right fix ends a trouble, the wrong one does not. */
class StoriesTest {
    private static final Duration WHILE = Duration.ofMinutes(70);

    private Sandbox sandbox;
    private Admin admin;

    @BeforeEach
    void open() throws IOException {
        sandbox = Admin.tenant();
        admin = new Admin(sandbox);
    }

    @AfterEach
    void close() throws IOException {
        sandbox.close();
    }

    private List<Integer> later(String who) {
        sandbox.clock().advance(WHILE);
        return admin.codes(who, WHILE.minusMinutes(2));
    }

    @Test
    void a_lost_phone_goes_on_without_a_fix() {
        assertThat(later("Ada")).contains(500121).doesNotContain(0);
    }

    @Test
    void a_pass_lets_whoever_lost_the_phone_in_and_a_new_phone_is_registered() {
        assertThat(admin.post(admin.authentication("Ada") + "temporaryAccessPassMethods", "{}")
                        .status())
                .isEqualTo(201);
        assertThat(later("Ada")).contains(0).doesNotContain(500121);
        assertThat(admin.get(admin.authentication("Ada") + "microsoftAuthenticatorMethods")
                        .value())
                .extracting(each -> each.path("displayName").asText())
                .containsExactly("Ada's phone", "Ada's new phone");
    }

    @Test
    void to_revoke_sessions_does_not_bring_a_lost_phone_back() {
        assertThat(admin.post("/v1.0/users/" + admin.id("Ada") + "/revokeSignInSessions", "")
                        .status())
                .isEqualTo(200);
        assertThat(later("Ada")).contains(500121).doesNotContain(0);
    }

    @Test
    void a_reset_of_the_lost_phone_makes_the_user_register_at_the_office() {
        String methods = admin.authentication("Ada") + "microsoftAuthenticatorMethods";
        String id = admin.get(methods).value().get(0).path("id").asText();
        assertThat(admin.delete(methods + "/" + id).status()).isEqualTo(204);
        assertThat(later("Ada")).contains(50072, 0).doesNotContain(500121);
    }

    @Test
    void a_pass_does_not_stop_whoever_has_the_password() {
        admin.post(admin.authentication("Ben") + "temporaryAccessPassMethods", "{}");
        assertThat(later("Ben")).contains(500121);
    }

    @Test
    void a_new_password_stops_the_prompts_of_an_attack() {
        String body = "{\"passwordProfile\":{\"password\":\"" + "x".repeat(20) + "\"}}";
        assertThat(admin.patch("/v1.0/users/" + admin.id("Ben"), body).status()).isEqualTo(204);
        sandbox.clock().advance(Duration.ofMinutes(3));
        assertThat(later("Ben")).contains(50126).doesNotContain(500121);
    }

    @Test
    void an_exclusion_ends_what_a_policy_did_to_one_user_and_not_to_the_next() {
        String path = "/v1.0/identity/conditionalAccess/policies/" + admin.policy("CA07");
        List<String> excluded = new java.util.ArrayList<>();
        admin.get(path).body().at("/conditions/users/excludeUsers").forEach(each -> excluded.add(each.asText()));
        excluded.add(admin.id("Emma"));
        String list = "[\"" + String.join("\",\"", excluded) + "\"]";
        assertThat(admin.patch(path, "{\"conditions\":{\"users\":{\"excludeUsers\":" + list + "}}}")
                        .status())
                .isEqualTo(204);
        assertThat(later("Emma")).contains(0).doesNotContain(53003);
        assertThat(admin.codes("Farid", WHILE)).contains(53003);
    }

    @Test
    void a_dismissed_risk_lets_the_user_register() {
        String ids = "{\"userIds\":[\"" + admin.id("Dmitri") + "\"]}";
        assertThat(admin.post("/v1.0/identityProtection/riskyUsers/dismiss", ids)
                        .status())
                .isEqualTo(204);
        assertThat(later("Dmitri")).contains(50072, 0).doesNotContain(53004);
    }

    private List<Integer> judged(String who, String verdict) {
        String ids = "{\"userIds\":[\"" + admin.id(who) + "\"]}";
        assertThat(admin.post("/v1.0/identityProtection/riskyUsers/" + verdict, ids)
                        .status())
                .isEqualTo(204);
        return later(who);
    }

    @Test
    void a_user_who_is_confirmed_safe_registers_too() {
        assertThat(judged("Dmitri", "confirmSafe")).contains(50072, 0).doesNotContain(53004);
    }

    @Test
    void to_confirm_the_risk_or_to_revoke_sessions_leaves_the_user_outside() {
        assertThat(judged("Dmitri", "confirmCompromised")).contains(53004).doesNotContain(0);
        admin.post("/v1.0/users/" + admin.id("Dmitri") + "/revokeSignInSessions", "");
        assertThat(later("Dmitri")).contains(53004).doesNotContain(0);
    }

    @Test
    void a_sign_in_that_is_confirmed_safe_clears_its_user() {
        String filter = Admin.encoded("userId eq '" + admin.id("Dmitri") + "'");
        String row = admin.get("/beta/auditLogs/signIns?$filter=" + filter)
                .value()
                .get(0)
                .path("id")
                .asText();
        assertThat(admin.post("/beta/auditLogs/signIns/confirmSafe", "{\"requestIds\":[\"" + row + "\"]}")
                        .status())
                .isEqualTo(204);
        assertThat(later("Dmitri")).contains(50072, 0).doesNotContain(53004);
    }

    @Test
    void a_dismissed_risk_does_not_stop_whoever_has_the_password() {
        assertThat(judged("Ben", "dismiss")).contains(500121);
    }

    @Test
    void a_deleted_policy_shuts_nobody_out_until_it_is_brought_back() {
        String id = admin.policy("CA07");
        assertThat(admin.delete("/v1.0/identity/conditionalAccess/policies/" + id)
                        .status())
                .isEqualTo(204);
        sandbox.clock().advance(Duration.ofMinutes(2));
        assertThat(later("Emma")).contains(0).doesNotContain(53003);
        admin.post("/v1.0/identity/conditionalAccess/deletedItems/policies/" + id + "/restore", "");
        sandbox.clock().advance(Duration.ofMinutes(2));
        assertThat(later("Emma")).contains(53003).doesNotContain(0);
    }

    @Test
    void a_new_policy_stops_whom_it_is_for_and_nobody_else() {
        assertThat(admin.post(
                                "/v1.0/identity/conditionalAccess/policies",
                                Policies.blocking("CA09 Contain", admin.id("Ben")))
                        .status())
                .isEqualTo(201);
        sandbox.clock().advance(Duration.ofMinutes(2));
        assertThat(later("Ben")).contains(53003).doesNotContain(0, 500121);
        assertThat(admin.codes("Emma", WHILE)).contains(53003);
        assertThat(admin.codes("Ada", WHILE)).contains(500121).doesNotContain(53003);
    }

    @Test
    void a_pass_does_not_help_where_there_is_no_room_for_another_phone() {
        admin.post(admin.authentication("Noor") + "temporaryAccessPassMethods", "{}");
        assertThat(later("Noor")).contains(500121);
    }

    @Test
    void an_enabled_account_comes_in_again() {
        admin.patch("/v1.0/users/" + admin.id("Pavel"), "{\"accountEnabled\":true}");
        assertThat(later("Pavel")).contains(0).doesNotContain(50057);
    }

    @Test
    void the_per_user_setting_stops_asking_once_it_is_off() {
        String path = "/beta/users/" + admin.id("Oskar") + "/authentication/requirements";
        admin.patch(path, "{\"perUserMfaState\":\"disabled\"}");
        admin.post("/v1.0/users/" + admin.id("Oskar") + "/revokeSignInSessions", "");
        assertThat(later("Oskar")).contains(0).doesNotContain(50074);
    }

    @Test
    void revoked_sessions_end_the_silent_retries_of_a_client() {
        admin.post("/v1.0/users/" + admin.id("Quinn") + "/revokeSignInSessions", "");
        assertThat(later("Quinn")).contains(0);
    }

    @Test
    void a_pass_gives_whose_codes_are_refused_another_method() {
        admin.post(admin.authentication("Chloe") + "temporaryAccessPassMethods", "{}");
        assertThat(later("Chloe")).contains(0).doesNotContain(500121);
    }

    @Test
    void the_tablet_that_nobody_has_is_asked_until_it_is_deleted() {
        assertThat(later("Jonas")).contains(500121);
        String methods = admin.authentication("Jonas") + "microsoftAuthenticatorMethods";
        admin.delete(
                methods + "/" + admin.get(methods).value().get(0).path("id").asText());
        assertThat(later("Jonas")).contains(50072, 0).doesNotContain(500121);
    }

    @Test
    void one_entry_less_and_a_pass_make_room_for_a_new_phone() {
        String methods = admin.authentication("Noor") + "microsoftAuthenticatorMethods";
        assertThat(admin.get(methods).value()).hasSize(5);
        assertThat(admin.delete(methods + "/"
                                + admin.get(methods).value().get(4).path("id").asText())
                        .status())
                .isEqualTo(204);
        admin.post(admin.authentication("Noor") + "temporaryAccessPassMethods", "{}");
        assertThat(later("Noor")).contains(0).doesNotContain(500121);
    }

    @Test
    void whoever_is_new_needs_the_scope_of_passes_and_then_a_pass() {
        String passes = admin.authentication("Lena") + "temporaryAccessPassMethods";
        assertThat(admin.post(passes, "{}").status()).isEqualTo(400);
        admin.patch(
                "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass",
                "{\"@odata.type\":\"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration\","
                        + "\"includeTargets\":[{\"targetType\":\"group\",\"id\":\"all_users\"}]}");
        assertThat(admin.post(passes, "{}").status()).isEqualTo(201);
        assertThat(later("Lena")).contains(0).doesNotContain(53003);
    }

    @Test
    void the_hourly_prompts_end_with_the_policy_behind_them() {
        assertThat(later("Kaya")).contains(50078);
        String path = "/v1.0/identity/conditionalAccess/policies/" + admin.policy("CA06");
        admin.patch(path, "{\"conditions\":{\"users\":{\"excludeUsers\":[\"" + admin.id("Kaya") + "\"]}}}");
        sandbox.clock().advance(Duration.ofMinutes(2));
        assertThat(later("Kaya")).doesNotContain(50078);
    }

    @Test
    void a_disabled_policy_lets_all_in_whom_it_shut_out() {
        String path = "/v1.0/identity/conditionalAccess/policies/" + admin.policy("CA07");
        admin.patch(path, "{\"state\":\"disabled\"}");
        sandbox.clock().advance(Duration.ofMinutes(2));
        later("Emma");
        for (String who : List.of("Emma", "Farid", "Grace", "Hugo", "Ines")) {
            assertThat(admin.codes(who, WHILE.minusMinutes(2))).contains(0).doesNotContain(53003);
        }
    }

    @Test
    void after_a_reset_whoever_has_the_password_tries_to_register_and_only_a_policy_is_in_the_way() {
        for (String kind : List.of("phoneMethods", "microsoftAuthenticatorMethods")) {
            String methods = admin.authentication("Ben") + kind;
            String id = admin.get(methods).value().get(0).path("id").asText();
            assertThat(admin.delete(methods + "/" + id).status()).isEqualTo(204);
        }
        assertThat(later("Ben")).contains(50072, 53003);
    }
}
