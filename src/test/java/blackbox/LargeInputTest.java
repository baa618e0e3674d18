package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.Main;
import io.github.signindoctor.samples.BigLog;
import io.github.signindoctor.samples.Generator;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large export in a small heap. */
class LargeInputTest {
    private static final long BYTES = 300_000_000;
    private static final int MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void three_hundred_megabytes_of_portal_json_are_analyzed_in_a_heap_of_256() throws Exception {
        Path input = folder.resolve("InteractiveSignIns_2026-06-01_2026-06-07.json");
        int records = BigLog.write(input, BYTES);
        Path report = folder.resolve("report.json");
        Path said = folder.resolve("said");
        Process process = analyze(input, report, said);
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        Findings findings = Findings.of(Files.readString(report));
        assertThat(findings.records()).isEqualTo(records);
        assertThat(findings.report().at("/input/users").asInt()).isGreaterThan(3_000);
        Log stories = Generator.of(1).with(Trouble.values()).log();
        for (Trouble trouble : Trouble.values()) {
            assertThat(findings.all())
                    .as("%s", trouble)
                    .anyMatch(finding -> Findings.cause(finding).equals(trouble.cause())
                            && finding.at("/subject/name")
                                    .asText()
                                    .equals(stories.sufferer(trouble).upn()));
        }
    }

    private static Process analyze(Path input, Path report, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "analyze",
                        input.toString(),
                        "--format",
                        "json",
                        "--output",
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }
}
