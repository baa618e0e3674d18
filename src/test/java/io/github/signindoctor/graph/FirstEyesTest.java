package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import io.github.signindoctor.sandbox.Fault;
import io.github.signindoctor.sandbox.Sandbox;
import io.github.signindoctor.sandbox.SandboxOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer meets first at the live verbs when something is not as it should be. */
@Timeout(120)
class FirstEyesTest {
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    private Outcome run(String... args) {
        environment.put("SIGNIN_DOCTOR_HOME", folder.resolve("home").toString());
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(args, new Io(InputStream.nullInputStream(), out, err, environment, Terminal.NONE));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_pull_is_seen_at_work_from_the_first_question_to_the_last_line() {
        var err = new ByteArrayOutputStream();
        Map<String, String> of =
                Map.of("SIGNIN_DOCTOR_HOME", folder.resolve("home").toString(), "TERM", "screen");
        Terminal terminal = new Terminal(true, true, true, 80);
        Io io = new Io(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, of, terminal);
        String[] words = {"pull", "--sandbox", "--since", "1h", "-o", archive()};
        assertThat(Main.run(words, io)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\rasking Graph")
                .contains("\rwriting a.jsonl");
    }

    private String archive() {
        return folder.resolve("a.jsonl").toString();
    }

    @Test
    void a_slow_tenant_is_well_enough_for_the_doctor() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard().with(Fault.SLOW))) {
            Outcome doctor = run("doctor", "--sandbox=" + sandbox.baseUrl());
            assertThat(doctor.out()).contains("[v] sign-in log   can be read").endsWith("verdict: all is well\n");
            assertThat(doctor.code()).isZero();
        }
    }

    @Test
    void a_token_that_is_not_accepted_leaves_the_clock_compared_and_the_rest_named() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard())) {
            environment.put("SIGNIN_DOCTOR_TOKEN", "bad");
            Outcome doctor = run("doctor", "--graph-url", sandbox.baseUrl().toString());
            assertThat(doctor.out())
                    .contains("[v] graph", "[v] clock", "[x] sign-in", "set a new SIGNIN_DOCTOR_TOKEN")
                    .contains("[ ] permissions   not asked: no sign-in", "[ ] licence", "[ ] sign-in log")
                    .contains("[ ] throttling    not asked: no sign-in");
            environment.remove("SIGNIN_DOCTOR_TOKEN");
            assertThat(run("doctor", "--graph-url", sandbox.baseUrl().toString())
                            .out())
                    .contains("[v] clock", "[x] sign-in", "not asked: no sign-in");
        }
    }

    @Test
    void all_is_named_also_when_all_is_well() {
        assertThat(run("doctor", "--sandbox").out())
                .contains("[v] permissions   all that reading needs", "[v] licence", "[v] throttling    none");
    }

    @Test
    void a_window_longer_than_the_log_is_cut_and_one_before_it_is_said_to_be() {
        Outcome long90 = run("pull", "--sandbox", "--since", "90d", "--user", "emergency.one", "-o", archive());
        assertThat(long90.code()).as(long90.err()).isZero();
        assertThat(long90.err())
                .contains("Entra keeps sign-ins for 30 days (7 without premium); the window begins at ")
                .contains("sign-ins of the last minutes may still arrive")
                .doesNotContain("v1.0");
        Outcome before = run(
                "pull",
                "--sandbox",
                "--since",
                "90d",
                "--until",
                "60d",
                "--user",
                "emergency.one",
                "-o",
                folder.resolve("b.jsonl").toString());
        assertThat(before.err()).contains("the window ends before that").doesNotContain("may still arrive");
    }

    @Test
    void a_window_that_ended_long_ago_is_not_waited_for() {
        Outcome pulled =
                run("pull", "--sandbox", "--since", "9d", "--until", "8d", "--user", "emergency.one", "-o", archive());
        assertThat(pulled.code()).as(pulled.err()).isZero();
        assertThat(pulled.err()).doesNotContain("may still arrive");
    }

    @Test
    void an_address_of_graph_stands_without_a_version() {
        Outcome refused = run("whoami", "--graph-url", "https://graph.example/v1.0/");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("help: leave '/v1.0' out");
    }

    @Test
    void a_login_that_cannot_work_leaves_no_profile() {
        Outcome browser = run("login", "--tenant", "contoso.example", "--client-id", "1");
        assertThat(browser.code()).isEqualTo(4);
        assertThat(browser.err()).contains("--sign-in device-code");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void a_device_code_needs_no_terminal() {
        Outcome code = run(
                "login",
                "--tenant",
                "contoso.example",
                "--client-id",
                "1",
                "--sign-in",
                "device-code",
                "--authority",
                "https://127.0.0.1:1");
        assertThat(code.code()).isEqualTo(4);
        assertThat(code.err()).doesNotContain("expected a terminal");
    }
}
