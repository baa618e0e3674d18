package io.github.signindoctor.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that writes meet, and what all answers have in common. */
class RulesTest {
    private Sandbox sandbox;
    private Admin admin;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        sandbox = Admin.tenant();
        admin = new Admin(sandbox);
    }

    @AfterEach
    void close() throws IOException {
        sandbox.close();
    }

    @Test
    void answers_carry_the_virtual_time_and_both_request_ids() {
        Admin.Reply reply = admin.get("/v1.0/organization");
        assertThat(reply.header("Date")).startsWith("Tue, 02 Jun 2026 09:00:");
        assertThat(reply.header("request-id")).isNotEmpty();
        assertThat(reply.header("client-request-id")).isEqualTo("11111111-2222-3333-4444-555555555555");
    }

    @Test
    void a_call_without_the_token_is_refused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/v1.0/me"))
                .build();
        HttpResponse<String> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.body()).contains("InvalidAuthenticationToken").doesNotContain(sandbox.token());
        assertThat(reply.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void the_authority_gives_the_token_and_time_can_be_skipped() {
        assertThat(admin.get("/oauth2/v2.0/token").body().path("access_token").asText())
                .isEqualTo(sandbox.token());
        var before = sandbox.clock().now();
        admin.get("/practice/skip?seconds=600");
        assertThat(Duration.between(before, sandbox.clock().now())).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void an_unknown_path_option_method_or_member_is_named_in_a_400_or_405() {
        assertThat(admin.get("/v1.0/users/x/shoes").raw().body()).contains("segment 'shoes'");
        assertThat(admin.get("/v1.0/me?$expand=x").status()).isEqualTo(400);
        assertThat(admin.delete("/v1.0/me").status()).isEqualTo(405);
        assertThat(admin.patch("/v1.0/users/" + admin.id("Ada"), "{\"acountEnabled\":true}")
                        .raw()
                        .body())
                .contains("'acountEnabled' does not exist");
        assertThat(admin.patch("/v1.0/users/" + admin.id("Ada"), "{\"accountEnabled\":\"yes\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_default_method_goes_last() {
        String apps = admin.authentication("Pavel") + "microsoftAuthenticatorMethods/";
        String id = admin.get(apps.substring(0, apps.length() - 1))
                .value()
                .get(0)
                .path("id")
                .asText();
        Admin.Reply refused = admin.delete(apps + id);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.raw().body()).contains("Cannot delete default method with other methods configured");
        String phone = admin.authentication("Pavel") + "phoneMethods/3179e48a-750b-4051-897c-87b9720928f7";
        assertThat(admin.delete(phone).status()).isEqualTo(204);
        assertThat(admin.delete(apps + id).status()).isEqualTo(204);
        assertThat(admin.delete(apps + id).status()).isEqualTo(404);
    }

    @Test
    void a_deleted_method_is_listed_for_some_seconds_more() {
        String methods = admin.authentication("Ada") + "microsoftAuthenticatorMethods";
        String id = admin.get(methods).value().get(0).path("id").asText();
        admin.delete(methods + "/" + id);
        assertThat(admin.get(methods).value()).hasSize(1);
        sandbox.clock().advance(Duration.ofSeconds(6));
        assertThat(admin.get(methods).value()).isEmpty();
    }

    @Test
    void a_pass_is_told_once_and_replaced_by_the_next() throws IOException {
        String passes = admin.authentication("Chloe") + "temporaryAccessPassMethods";
        String first =
                admin.post(passes, "{}").body().path("temporaryAccessPass").asText();
        String second =
                admin.post(passes, "{}").body().path("temporaryAccessPass").asText();
        sandbox.clock().advance(Duration.ofSeconds(6));
        assertThat(first).hasSize(12).startsWith("Pr%c*").isNotEqualTo(second);
        assertThat(second).startsWith("Pr%c*");
        Admin.Reply listed = admin.get(passes);
        assertThat(listed.value()).hasSize(1);
        assertThat(listed.raw().body()).doesNotContain(first, second);
    }

    @Test
    void no_pass_for_administrators_guests_oneself_and_who_is_out_of_scope() {
        assertThat(pass("Henrik").status()).isEqualTo(403);
        assertThat(pass("Mira").status()).isEqualTo(403);
        assertThat(pass("Giulia").raw().body()).contains("Converged UserCredentialPolicy");
        assertThat(pass("Lena").raw().body()).contains("Converged UserCredentialPolicy");
        assertThat(admin.post(admin.authentication("Ada") + "temporaryAccessPassMethods", "{\"lifetimeInMinutes\":5}")
                        .status())
                .isEqualTo(400);
    }

    private Admin.Reply pass(String who) {
        return admin.post(admin.authentication(who) + "temporaryAccessPassMethods", "{}");
    }

    @Test
    void a_list_that_is_sent_replaces_the_list_that_was_and_reads_lag() {
        String path = "/v1.0/identity/conditionalAccess/policies/" + admin.policy("CA01");
        assertThat(admin.get(path).body().at("/conditions/users/excludeUsers")).hasSize(2);
        admin.patch(path, "{\"conditions\":{\"users\":{\"excludeUsers\":[\"" + admin.id("Ada") + "\"]}}}");
        assertThat(admin.get(path).body().at("/conditions/users/excludeUsers")).hasSize(2);
        sandbox.clock().advance(Duration.ofSeconds(6));
        assertThat(admin.get(path).body().at("/conditions/users/excludeUsers")).hasSize(1);
        assertThat(admin.get(path).body().at("/conditions/users/includeUsers")).hasSize(1);
    }

    @Test
    void of_a_policy_of_microsofts_only_state_and_exclusions_can_be_changed() {
        String path = "/v1.0/identity/conditionalAccess/policies/" + admin.policy("Microsoft-managed");
        Admin.Reply refused = admin.patch(path, "{\"displayName\":\"Ours\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/error/innerError/message").asText()).startsWith("1112");
        assertThat(admin.patch(path, "{\"conditions\":{\"users\":{\"excludeUsers\":[]}}}")
                        .status())
                .isEqualTo(204);
    }

    private String reason(String who, String policy, String context, String conditions) {
        String body = "{\"signInIdentity\":{\"@odata.type\":\"#microsoft.graph.userSignIn\",\"userId\":\""
                + admin.id(who) + "\"},\"signInContext\":{" + context + "},\"signInConditions\":{" + conditions + "}}";
        return admin.post("/v1.0/identity/conditionalAccess/evaluate", body).value().stream()
                .filter(each -> each.path("displayName").asText().startsWith(policy))
                .map(each -> each.path("policyApplies").asBoolean() + " "
                        + each.path("analysisReasons").asText())
                .findFirst()
                .orElse("not there");
    }

    private static final String MAIL = "\"@odata.type\":\"#microsoft.graph.applicationContext\","
            + "\"includeApplications\":[\"00000002-0000-0ff1-ce00-000000000000\"]";
    private static final String SECURITY_INFO = "\"@odata.type\":\"#microsoft.graph.userActionContext\","
            + "\"userAction\":\"registerSecurityInformation\"";
    private static final String AT_HOME = "\"clientAppType\":\"browser\",\"ipAddress\":\"198.51.100.7\"";
    private static final String AT_THE_OFFICE = "\"clientAppType\":\"browser\",\"ipAddress\":\"192.0.2.10\"";

    @Test
    void what_if_names_the_condition_that_is_not_met() {
        assertThat(reason("Emma", "CA07", MAIL, AT_HOME)).isEqualTo("true notSet");
        assertThat(reason("Emma", "CA07", MAIL, AT_THE_OFFICE)).isEqualTo("false location");
        assertThat(reason("Emma", "CA07", MAIL, "\"clientAppType\":\"browser\""))
                .isEqualTo("false notEnoughInformation");
        assertThat(reason("Ben", "CA07", MAIL, AT_HOME)).isEqualTo("false users");
        assertThat(reason("Emma", "CA02", MAIL, AT_HOME)).isEqualTo("false clientApps");
        assertThat(reason("Emma", "CA02", MAIL, "\"clientAppType\":\"other\"")).isEqualTo("true notSet");
        assertThat(reason("Lena", "CA05", MAIL, AT_HOME)).isEqualTo("false userActions");
        assertThat(reason("Lena", "CA05", SECURITY_INFO, AT_HOME)).isEqualTo("true notSet");
        assertThat(reason("Lena", "CA01", SECURITY_INFO, AT_HOME)).isEqualTo("false application");
        assertThat(reason("Emma", "Microsoft-managed", MAIL, AT_HOME)).isEqualTo("false authenticationFlow");
        assertThat(reason(
                        "Emma",
                        "Microsoft-managed",
                        MAIL,
                        AT_HOME + ",\"authenticationFlow\":{\"transferMethod\":\"deviceCodeFlow\"}"))
                .isEqualTo("true notSet");
        assertThat(reason("Emma", "CA08", MAIL, AT_HOME)).isEqualTo("true notSet");
    }

    @Test
    void what_if_changes_with_the_policy() {
        String path = "/v1.0/identity/conditionalAccess/policies/" + admin.policy("CA07");
        admin.patch(
                path,
                "{\"conditions\":{\"platforms\":{\"includePlatforms\":[\"iOS\"],\"excludePlatforms\":[]},"
                        + "\"userRiskLevels\":[\"high\"]}}");
        sandbox.clock().advance(Duration.ofSeconds(6));
        assertThat(reason("Emma", "CA07", MAIL, AT_HOME + ",\"devicePlatform\":\"windows\""))
                .isEqualTo("false devicePlatform");
        assertThat(reason("Emma", "CA07", MAIL, AT_HOME + ",\"devicePlatform\":\"iOS\""))
                .isEqualTo("false userRisk");
        assertThat(reason("Emma", "CA07", MAIL, AT_HOME + ",\"devicePlatform\":\"iOS\",\"userRiskLevel\":\"high\""))
                .isEqualTo("true notSet");
        admin.patch(path, "{\"state\":\"disabled\"}");
        sandbox.clock().advance(Duration.ofSeconds(6));
        assertThat(reason("Emma", "CA07", MAIL, AT_HOME)).isEqualTo("false policyNotEnabled");
    }

    @Test
    void two_processes_see_one_tenant() throws IOException {
        Path file = folder.resolve("tenant.json");
        SandboxOptions options =
                SandboxOptions.standard().at(new SandboxOptions.Pace(0, false)).keptIn(file, false);
        try (Sandbox one = Sandbox.start(options);
                Sandbox other = Sandbox.start(options)) {
            Admin first = new Admin(one);
            Admin second = new Admin(other);
            String pass = first.post(first.authentication("Ada") + "temporaryAccessPassMethods", "{}")
                    .body()
                    .path("temporaryAccessPass")
                    .asText();
            other.clock().advance(Duration.ofMinutes(70));
            assertThat(second.codes("Ada", Duration.ofMinutes(69))).contains(0);
            assertThat(first.codes("Ada", Duration.ofMinutes(69))).contains(0);
            assertThat(Files.readString(file)).doesNotContain(pass, one.token(), other.token());
        }
        try (Sandbox again = Sandbox.start(options)) {
            assertThat(again.clock().now())
                    .isAfter(SandboxOptions.TenantPlan.STANDARD.start().plusSeconds(3600));
        }
        try (Sandbox anew = Sandbox.start(options.keptIn(file, true))) {
            assertThat(anew.clock().now()).isEqualTo(SandboxOptions.TenantPlan.STANDARD.start());
        }
    }

    @Test
    void a_file_that_is_no_tenant_is_not_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.json"), "{\"mine\":true}");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Sandbox.start(SandboxOptions.standard().keptIn(file, false)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a practice tenant");
        assertThat(Files.readString(file)).contains("mine");
    }

    @Test
    void time_passes_at_the_chosen_speed() {
        long[] nanos = {0};
        VirtualClock clock = new VirtualClock(java.time.Instant.EPOCH, 60, () -> nanos[0]);
        nanos[0] = Duration.ofSeconds(2).toNanos();
        assertThat(clock.now()).isEqualTo(java.time.Instant.ofEpochSecond(120));
        assertThat(clock.waited()).isEqualTo(Duration.ofSeconds(120));
        assertThat(List.of(clock.now(), clock.now())).containsOnly(java.time.Instant.ofEpochSecond(120));
    }
}
