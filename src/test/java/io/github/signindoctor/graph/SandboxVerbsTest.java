package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import io.github.signindoctor.sandbox.Fault;
import io.github.signindoctor.sandbox.Sandbox;
import io.github.signindoctor.sandbox.SandboxOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The live verbs against the practice tenant, through the same code as against the real one. */
@Timeout(120)
class SandboxVerbsTest {
    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    private Outcome run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Map<String, String> environment =
                Map.of("SIGNIN_DOCTOR_HOME", folder.resolve("home").toString());
        Io io = new Io(InputStream.nullInputStream(), out, err, environment, Terminal.NONE);
        int code = Main.run(args, io);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whoami_and_doctor_know_the_practice_tenant() {
        assertThat(run("whoami", "--sandbox").out()).contains("Tailspin", "AuditLog.Read.All", "Entra ID P2");
        Outcome doctor = run("doctor", "--sandbox");
        assertThat(doctor.out()).endsWith("verdict: all is well\n");
        assertThat(doctor.code()).isZero();
    }

    @Test
    void an_archive_of_the_practice_tenant_gives_the_findings_of_the_live_analysis() {
        Path archive = folder.resolve("all.jsonl.gz");
        Outcome pulled = run("pull", "--sandbox", "-o", archive.toString());
        assertThat(pulled.code()).as(pulled.err()).isZero();
        Outcome live = run("analyze", "--live", "--sandbox", "--format", "csv");
        assertThat(live.out()).contains("mfa-fatigue-attack");
        assertThat(run("analyze", archive.toString(), "--format", "csv")
                        .out()
                        .lines()
                        .count())
                .isEqualTo(live.out().lines().count());
    }

    @Test
    void the_state_of_a_user_is_told_and_what_may_not_be_read_is_not_called_empty() throws IOException {
        assertThat(run("user", "ada.lindqvist", "--live", "--sandbox").out())
                .contains(
                        "The account now",
                        "Authenticator 'Ada's phone'",
                        "CA01 MFA for all users: applies, asks for MFA",
                        "in its scope")
                .doesNotContain("not visible");
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard().with(Fault.NO_POLICY_READ))) {
            assertThat(run("user", "ada.lindqvist", "--live", "--sandbox=" + sandbox.baseUrl())
                            .out())
                    .containsPattern("Conditional Access now\\R  • not visible: needs Policy.Read");
        }
    }

    @Test
    void with_the_account_the_findings_are_told_in_full_and_what_was_changed_before_with_them() {
        assertThat(run("user", "jonas.weber", "--live", "--sandbox").out())
                .contains("A method the user cannot use is still offered", "'Old tablet'", "delete-method")
                .contains("Admin deleted security info")
                .doesNotContain("What to do about it:");
        assertThat(run("user", "emma.novotna", "--live", "--sandbox").out().replaceAll("\\s+", " "))
                .contains("Changed just before it began, by the audit log: 2026-06-02 07:41 UTC")
                .contains("It began right after the policy was changed: look at that change first.");
    }

    @Test
    void five_authenticators_are_to_become_four_before_a_pass_is_of_use() {
        assertThat(run("user", "noor.rahman", "--live", "--sandbox").out())
                .contains("No room for another authenticator", "delete-method", "five is the most")
                .doesNotContain("Temporary Access Pass, so that");
    }

    @Test
    void an_analysis_of_one_user_and_the_story_of_that_user_find_the_same() {
        assertThat(run("analyze", "--live", "--sandbox", "--user", "jonas.weber")
                        .out())
                .contains("A method the user cannot use is still offered", "records of 1 user from Microsoft Graph")
                .doesNotContain("reads the account of one user too");
        assertThat(run("analyze", "--live", "--sandbox").out().replaceAll("\\s+", " "))
                .contains("'signin-doctor user NAME --live' reads the account of one user too");
    }

    @Test
    void the_account_is_told_in_words() {
        assertThat(run("user", "pavel.horak", "--live", "--sandbox").out().replaceAll("\\s+", " "))
                .contains("Registered not in Graph's report, which leaves out disabled accounts")
                .doesNotContain("another try", "Request_ResourceNotFound");
        assertThat(run("user", "oskar.lund", "--live", "--sandbox").out().replaceAll("\\s+", " "))
                .contains("CA01 MFA for all users: does not apply; the user is excluded from it")
                .contains("Authenticator notification, mobile phone (as of 2026-06-02 09:00 UTC)");
        assertThat(run("user", "kaya.demir", "--live", "--sandbox").out().replaceAll("\\s+", " "))
                .contains("sign-in again every hour", "last interrupted sign-in");
        assertThat(run("user", "dmitri.petrov", "--live", "--sandbox").out())
                .containsPattern("Risk +at risk, level \\w+, since 2026-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC");
    }

    @Test
    void a_user_without_a_sign_in_has_an_account_all_the_same() throws IOException {
        Outcome quiet = run("user", "emergency.one", "--live", "--sandbox");
        assertThat(quiet.code()).as(quiet.err()).isZero();
        assertThat(quiet.out())
                .startsWith("Sign-ins of emergency.one@tailspin.example")
                .contains("The account now", "asked as for a browser that opens mail", "no policy applies")
                .contains("no sign-in of this user is in the time that was pulled");
        assertThat(quiet.err()).doesNotContain("holds nothing");
        assertThat(json("user", "emergency.one", "--live", "--sandbox", "--format", "json")
                        .at("/input/files/0/shape")
                        .asText())
                .isEqualTo("graph-json");
    }

    @Test
    void a_throttling_tenant_gives_the_archive_of_a_calm_one() throws IOException {
        byte[] calm = pulled("calm.jsonl.gz");
        byte[] troubled = pulled("troubled.jsonl.gz", Fault.THROTTLE, Fault.FLAKY);
        assertThat(troubled).isEqualTo(calm);
    }

    private byte[] pulled(String name, Fault... faults) throws IOException {
        Path archive = folder.resolve(name);
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard().with(faults))) {
            Outcome pulled = run(
                    "pull",
                    "--sandbox=" + sandbox.baseUrl(),
                    "--since",
                    "2026-05-25",
                    "--until",
                    "2026-06-01",
                    "-o",
                    archive.toString());
            assertThat(pulled.code()).as(pulled.err()).isZero();
            assertThat(pulled.out() + pulled.err()).doesNotContain(sandbox.token());
            assertNoFileHolds(sandbox.token());
        }
        return Files.readAllBytes(archive);
    }

    private void assertNoFileHolds(String token) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain(token);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void a_tenant_without_premium_ends_with_four_and_the_way_to_the_portal() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard().with(Fault.NO_PREMIUM))) {
            Outcome refused = run("analyze", "--live", "--sandbox=" + sandbox.baseUrl());
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.err()).contains("no Entra ID P1 or P2", "portal");
            Outcome doctor = run("doctor", "--sandbox=" + sandbox.baseUrl());
            assertThat(doctor.out()).contains("[!] licence", "[x] sign-in log");
            assertThat(doctor.code()).isEqualTo(1);
        }
    }

    @Test
    void policies_that_may_not_be_read_are_a_limit_and_not_none() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard().with(Fault.NO_POLICY_READ))) {
            Outcome live = run("analyze", "--live", "--sandbox=" + sandbox.baseUrl(), "--format", "json");
            assertThat(live.out()).contains("may not read policies (Policy.Read.All)");
            assertThat(run("whoami", "--sandbox=" + sandbox.baseUrl()).out()).contains("missing      Policy.Read.All");
        }
    }

    @Test
    void json_holds_the_account_by_the_schema_and_names_what_may_not_be_read() throws IOException {
        JsonNode seen = json("user", "emma.novotna", "--live", "--sandbox", "--format", "json");
        assertThat(seen.at("/account/user/principalName").asText()).isEqualTo("emma.novotna@tailspin.example");
        assertThat(seen.at("/account/inUse/0/app").asText()).isEqualTo("Microsoft Teams");
        assertThat(seen.at("/account/notVisible")).isEmpty();
        JsonNode policies = seen.at("/account/policies");
        assertThat(policies.path("by").asText()).isEqualTo("what-if");
        assertThat(policies.at("/like/refused").asBoolean()).isTrue();
        assertThat(policies.at("/like/country").asText()).isEqualTo("NL");
        assertThat(policies.at("/policies/0/name").asText()).startsWith("CA07");
        assertThat(policies.at("/policies/0/applies").asBoolean()).isTrue();
        assertThat(policies.at("/policies/0/grant/0").asText()).isEqualTo("block");
        assertThat(policies.path("policies"))
                .filteredOn(each -> each.path("name").asText().startsWith("CA06"))
                .extracting(each -> each.at("/reasons/0").asText())
                .containsExactly("users");
        assertThat(seen.at("/findings/0/evidence").findValuesAsText("fact"))
                .anyMatch(fact -> fact.startsWith("changed just before it began") && fact.contains("CA07"));
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard().with(Fault.NO_POLICY_READ))) {
            String url = "--sandbox=" + sandbox.baseUrl();
            JsonNode hidden = json("user", "emma.novotna", "--live", url, "--format", "json");
            assertThat(hidden.at("/account").has("policies")).isFalse();
            assertThat(hidden.at("/account/notVisible").findValuesAsText("part"))
                    .contains("policies");
        }
    }

    private JsonNode json(String... args) throws IOException {
        JsonNode report = new ObjectMapper().readTree(run(args).out());
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs", "report.schema.json")));
        assertThat(schema.validate(report)).isEmpty();
        return report;
    }
}
