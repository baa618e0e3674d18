package io.github.signindoctor.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program itself says of the practice tenant's sign-ins. */
class CausesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void each_story_is_diagnosed_as_what_it_is_and_nobody_else_as_anything(long seed) throws IOException {
        Map<String, String> found = new java.util.TreeMap<>();
        for (JsonNode finding : findings(seed)) {
            String name = finding.path("subject").path("name").asText();
            found.put(name.replaceAll("@.*", ""), finding.path("cause").asText());
        }
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("CA07 Only from known networks", "policy-change-outbreak"),
                        Map.entry("ada.lindqvist", "authenticator-unreachable"),
                        Map.entry("backup.service", "unattended-account-needs-mfa"),
                        Map.entry("ben.okafor", "mfa-fatigue-attack"),
                        Map.entry("chloe.martin", "totp-clock-drift"),
                        Map.entry("dmitri.petrov", "registration-blocked-by-risk"),
                        Map.entry("giulia.conti", "guest-mfa-not-trusted"),
                        Map.entry("henrik.aas", "authenticator-unreachable"),
                        Map.entry("jonas.weber", "authenticator-unreachable"),
                        Map.entry("kaya.demir", "sign-in-frequency-loop"),
                        Map.entry("lena.vogel", "registration-blocked-by-policy"),
                        Map.entry("noor.rahman", "authenticator-unreachable"),
                        Map.entry("oskar.lund", "per-user-mfa-enforced"),
                        Map.entry("pavel.horak", "account-disabled"),
                        Map.entry("quinn.doyle", "silent-token-loop")));
    }

    private JsonNode findings(long seed) throws IOException {
        SandboxOptions options = SandboxOptions.standard()
                .at(new SandboxOptions.Pace(0, false))
                .of(new SandboxOptions.TenantPlan(seed, 12, SandboxOptions.TenantPlan.STANDARD.start()));
        try (Sandbox sandbox = Sandbox.start(options)) {
            Admin admin = new Admin(sandbox);
            Files.writeString(folder.resolve("rows.jsonl"), rows(admin));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Io io = new Io(InputStream.nullInputStream(), out, err, Map.of(), Terminal.NONE);
        int code = Main.run(new String[] {"analyze", folder.toString(), "--format", "json"}, io);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.toByteArray()).path("findings");
    }

    private static String rows(Admin admin) {
        StringBuilder lines = new StringBuilder();
        for (String kind : List.of("interactiveUser", "nonInteractiveUser")) {
            String filter = Admin.encoded("signInEventTypes/any(t: t eq '" + kind + "')");
            admin.all("/beta/auditLogs/signIns?$filter=" + filter)
                    .forEach(row -> lines.append(row).append('\n'));
        }
        return lines.toString();
    }
}
