package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The logs that speed is measured on: they must read like real ones, or the figures mean nothing. */
class GeneratedLogsTest {
    private static final List<String> CAUSES = List.of(
            "account-locked",
            "authenticator-unreachable",
            "blocked-by-location",
            "blocked-by-policy",
            "device-not-compliant",
            "legacy-client-cannot-mfa",
            "mfa-fatigue-attack",
            "password-spray",
            "registration-unfinished",
            "sign-in-frequency-loop",
            "silent-token-loop",
            "totp-clock-drift",
            "user-not-assigned",
            "wrong-password");
    private static final int USERS = 800;

    @TempDir
    private static Path classes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void the_sources_of_bench_compile_without_a_library() throws IOException {
        for (String tree : List.of("generator", "comparer")) {
            try (Stream<Path> all = Files.walk(Path.of("bench", tree))) {
                Stream<String> sources = all.map(Path::toString).filter(path -> path.endsWith(".java"));
                Stream<String> options =
                        Stream.of("--release", "17", "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d");
                String[] words = Stream.concat(Stream.concat(options, Stream.of(classes.toString())), sources)
                        .toArray(String[]::new);
                assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, words))
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-json", "portal-csv", "monitor"})
    void every_record_is_read_and_every_trouble_found(String format) throws Exception {
        generate(format, "log", "--records", "8000", "--trouble", "20");
        Findings findings = Findings.of(Run.of("analyze", folder.resolve("log").toString(), "--format", "json")
                .out());
        assertThat(findings.report().at("/input/files"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.get("problems")).isEmpty());
        assertThat(findings.report().at("/input/users").asInt()).isEqualTo(USERS);
        assertThat(findings.records()).isBetween(7_500, 8_500);
        assertThat(findings.all().map(Findings::cause)).containsAll(CAUSES);
    }

    @Test
    void nobody_is_accused_where_nobody_has_a_trouble() throws Exception {
        generate("portal-json", "log", "--records", "6000", "--trouble", "0");
        Findings findings = Findings.of(Run.of("analyze", folder.resolve("log").toString(), "--format", "json")
                .out());
        assertThat(findings.records()).isGreaterThan(5_000);
        assertThat(findings.all().filter(Findings::isLoud).map(JsonNode::toString))
                .isEmpty();
    }

    @Test
    void the_seed_decides_every_byte() throws Exception {
        generate("monitor", "one", "--records", "2000");
        generate("monitor", "same", "--records", "2000");
        generate("monitor", "other", "--records", "2000", "--seed", "2");
        assertThat(folder.resolve("same")).hasSameBinaryContentAs(folder.resolve("one"));
        assertThat(Files.mismatch(folder.resolve("one"), folder.resolve("other")))
                .isNotNegative();
    }

    @Test
    void a_file_is_as_large_as_was_asked() throws Exception {
        generate("monitor", "log", "--bytes", "60M");
        assertThat(Files.size(folder.resolve("log"))).isBetween(58_000_000L, 62_000_000L);
    }

    private void generate(String format, String name, String... options) throws Exception {
        String[] words = Stream.concat(
                        Stream.of(
                                "--format",
                                format,
                                "--output",
                                folder.resolve(name).toString()),
                        Stream.concat(
                                Stream.of("--users", String.format(Locale.ROOT, "%d", USERS)), Stream.of(options)))
                .toArray(String[]::new);
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            loader.loadClass("bench.Generate").getMethod("main", String[].class).invoke(null, (Object) words);
        }
    }
}
