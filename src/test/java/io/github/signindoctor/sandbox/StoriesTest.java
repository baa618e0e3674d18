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
}
