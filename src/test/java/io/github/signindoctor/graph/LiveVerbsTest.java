package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The live verbs from the command line to a service on this machine. */
@Timeout(90)
class LiveVerbsTest {
    private final FakeGraph graph = new FakeGraph(400).with(500);
    private final Map<String, String> environment = new HashMap<>(Map.of("SIGNIN_DOCTOR_TOKEN", FakeGraph.TOKEN));

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        graph.close();
    }

    private record Outcome(int code, String out, String err) {}

    private Outcome run(String... args) {
        environment.put("SIGNIN_DOCTOR_HOME", folder.resolve("home").toString());
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--graph-url", graph.url().toString()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Io io = new Io(InputStream.nullInputStream(), out, err, environment, Terminal.NONE);
        int code = Main.run(words.toArray(String[]::new), io);
        Outcome outcome = new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(outcome.out() + outcome.err()).doesNotContain(FakeGraph.TOKEN);
        return outcome;
    }

    private String archive() {
        return folder.resolve("week.jsonl.gz").toString();
    }

    private Outcome pull() {
        return run("pull", "--since", "2026-06-01", "--until", "2026-06-09", "--kinds", "interactive", "-o", archive());
    }

    @Test
    void pull_writes_one_archive_and_leaves_nothing_else_behind() throws Exception {
        Outcome pulled = pull();
        assertThat(pulled.err()).contains("500 records");
        assertThat(pulled.code()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(archive()));
        }
    }

    @Test
    void a_live_analysis_says_what_that_of_the_pulled_archive_says() {
        pull();
        Outcome ofFile = run("analyze", archive(), "--format", "json", "--as-of", "2026-06-09");
        Outcome live = run(
                "analyze",
                "--live",
                "--format",
                "json",
                "--kinds",
                "interactive",
                "--since",
                "2026-06-01",
                "--until",
                "2026-06-09",
                "--as-of",
                "2026-06-09");
        assertThat(live.code()).isZero();
        assertThat(without("input", live.out())).isEqualTo(without("input", ofFile.out()));
        assertThat(live.out()).contains("\"findings\"", "Contoso");
    }

    private static Object without(String member, String json) {
        try {
            var node = (com.fasterxml.jackson.databind.node.ObjectNode)
                    new com.fasterxml.jackson.databind.ObjectMapper().readTree(json);
            node.remove(member);
            return node.toString().replaceAll("\"file\":\"[^\"]*\",\"line\":\\d+", "");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }

    @Test
    void a_refusal_ends_with_four_one_line_and_a_hint() {
        FakeGraph.Answerer no = FakeGraph.refusing(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant", "no");
        graph.then(no).then(no);
        Outcome refused = pull();
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("signin-doctor: the tenant has no Entra ID P1 or P2 licence", "help: ");
        assertThat(Path.of(archive())).doesNotExist();
    }

    @Test
    void a_pull_that_breaks_off_leaves_an_archive_that_says_so_and_goes_on_later() throws Exception {
        graph.then(graph::signIns).then(FakeGraph.html(200));
        Outcome broken = pull();
        assertThat(broken.code()).isEqualTo(1);
        Path incomplete = folder.resolve("week.incomplete.jsonl.gz");
        assertThat(broken.err()).contains("kept: 178 rows in " + incomplete);
        assertThat(Path.of(archive())).doesNotExist();
        Outcome partly = run("analyze", incomplete.toString());
        assertThat(partly.code()).isZero();
        assertThat(partly.out()).contains("week.incomplete.jsonl.gz was not fetched completely", "178", "Contoso");
        assertThat(pull().code()).isZero();
        assertThat(run("analyze", archive()).out()).doesNotContain("not fetched completely");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(Path.of(archive()));
        }
    }

    @Test
    void an_archive_that_is_there_is_not_replaced_by_a_pull_that_goes_on() throws Exception {
        graph.then(graph::signIns).then(FakeGraph.html(200));
        pull();
        Files.writeString(Path.of(archive()), "mine");
        Outcome refused = pull();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("is there already", "--force");
        assertThat(Path.of(archive())).hasContent("mine");
    }

    @Test
    void two_pulls_into_one_archive_at_once_do_not_mix() throws Exception {
        graph.then(graph::signIns).then(call -> {
            Outcome other = pull();
            assertThat(other.err()).contains("another run is pulling into it right now");
            assertThat(other.code()).isEqualTo(1);
            graph.signIns(call);
        });
        Outcome first = pull();
        assertThat(first.err()).contains("500 records");
        assertThat(first.code()).isZero();
    }

    @Test
    void signing_out_concerns_one_profile_and_says_so() throws Exception {
        Path accounts = Files.createDirectories(folder.resolve("home/state/accounts"));
        Files.writeString(accounts.resolve("contoso.json"), "{}");
        Files.writeString(accounts.resolve("fabrikam.json"), "{}");
        Path profiles = Files.createDirectories(folder.resolve("home/config/profiles"));
        Files.writeString(profiles.resolve("contoso.json"), "{}");
        environment.remove("SIGNIN_DOCTOR_TOKEN");
        assertThat(run("logout", "--profile", "contoso").err())
                .isEqualTo("signed out of profile 'contoso': its tokens are deleted, its settings stay\n"
                        + "still signed in: fabrikam\n");
        assertThat(accounts.resolve("contoso.json")).doesNotExist();
        assertThat(accounts.resolve("fabrikam.json")).exists();
        environment.put("SIGNIN_DOCTOR_TOKEN", FakeGraph.TOKEN);
        assertThat(run("logout", "--profile", "contoso").err())
                .startsWith("nobody was signed in with profile 'contoso'\n")
                .endsWith("SIGNIN_DOCTOR_TOKEN is set: its token is used all the same\n");
    }

    @Test
    void without_a_sign_in_the_help_leads_to_one() {
        environment.remove("SIGNIN_DOCTOR_TOKEN");
        Outcome refused = pull();
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("help: ");
    }

    @Test
    void a_secret_that_others_may_read_is_not_read() throws Exception {
        environment.remove("SIGNIN_DOCTOR_TOKEN");
        Path secret = Files.writeString(folder.resolve("secret"), "very-secret");
        Files.setPosixFilePermissions(secret, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        Outcome refused = run("analyze", "--live", "--sign-in", "secret", "--secret-file", secret.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("others may read it", "chmod 600").doesNotContain("very-secret");
    }
}
