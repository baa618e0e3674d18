package io.github.signindoctor.graph;

import io.github.signindoctor.Golden;
import io.github.signindoctor.Main;
import io.github.signindoctor.command.Io;
import io.github.signindoctor.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that the live verbs print beside reports, in a pipe and on terminals of two widths. */
@Timeout(120)
class LiveWordsTest {
    /** Where lines break depends on how long a path is, so it is the same each time. */
    private final Path folder = Path.of("target", "live-words");

    private final StringBuilder page = new StringBuilder();

    private void clear() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private void run(Terminal terminal, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Map<String, String> environment =
                Map.of("SIGNIN_DOCTOR_HOME", folder.resolve("home").toString(), "LANG", "C.UTF-8", "TERM", "dumb");
        int code = Main.run(words, new Io(InputStream.nullInputStream(), out, err, environment, terminal));
        page.append("$ signin-doctor ").append(String.join(" ", words)).append('\n');
        page.append(out.toString(StandardCharsets.UTF_8));
        String told = err.toString(StandardCharsets.UTF_8);
        page.append(told.isEmpty() ? "" : "(on standard error)\n" + told);
        page.append("(").append(code).append(")\n\n");
    }

    @ParameterizedTest
    @CsvSource({"pipe,0", "terminal-80,80", "terminal-140,140"})
    void what_the_live_verbs_say_is_known(String name, int columns) throws Exception {
        clear();
        Terminal terminal = columns == 0 ? Terminal.NONE : new Terminal(true, true, true, columns);
        String archive = folder.resolve("w.jsonl.gz").toString();
        run(terminal, "whoami", "--sandbox");
        run(terminal, "doctor", "--sandbox");
        run(terminal, "doctor", "--sandbox", "--format", "json");
        run(terminal, "pull", "--sandbox", "--since", "1d", "-o", archive);
        run(terminal, "pull", "--sandbox", "--since", "1d", "-o", archive);
        run(
                terminal,
                "pull",
                "--sandbox",
                "--user",
                "nobody",
                "-o",
                folder.resolve("x.jsonl").toString());
        run(
                terminal,
                "pull",
                "--sandbox",
                "--since",
                "1d",
                "--until",
                "2d",
                "-o",
                folder.resolve("x.jsonl").toString());
        run(terminal, "pull", "--sandbox", "-o", "x.csv");
        run(terminal, "pull", "--sandbox", "--kinds", "robots", "-o", "x.jsonl");
        run(terminal, "user", "a", "--live", "--sandbox=ftp://here");
        run(terminal, "analyze", "--live", "--sandbox=http://127.0.0.1:1");
        run(terminal, "login", "--no-input");
        run(terminal, "login", "--tenant", "contoso.com", "--client-id", "1", "--sign-in", "secret");
        run(terminal, "login", "--tenant", "contoso.com", "--client-id", "1", "--no-input", "--quiet");
        run(terminal, "whoami", "--no-input");
        run(terminal, "logout");
        run(terminal, "sandbox", "--port", "99999");
        run(terminal, "sandbox", "--fault", "thrott");
        run(terminal, "sandbox", "--state", folder.toString());
        Path mine = Files.writeString(folder.resolve("mine.md"), "# mine");
        run(terminal, "sandbox", "--reset", "--state", mine.toString());
        Golden.matches("graph/live-" + name + ".txt", masked());
    }

    private String masked() {
        return page.toString()
                .replaceAll("127\\.0\\.0\\.1:\\d{4,5}", "127.0.0.1:PORT")
                .replaceAll("(java\"?[^\\n]*?)[0-9][0-9._+a-z-]*, \\d+ MB", "$1VERSION, MEMORY")
                .replaceAll("\\d+ days ahead", "N days ahead");
    }
}
