package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own shows: which classes load, and how much memory is enough. */
@Timeout(180)
class ProcessesTest {
    @TempDir
    private Path folder;

    private static String java(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain 50076",
                "explain 50076 --ascii",
                "codes",
                "help",
                "help exit-codes",
                "analyze samples/contoso --top 1",
                "user bram.kavanagh@contoso.example samples/contoso",
                "loops samples/contoso",
                "lint error-codes"
            })
    void verbs_without_graph_load_no_class_of_its_libraries(String words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("-Xshare:off", "-Xlog:class+load", "io.github.signindoctor.Main"));
        command.addAll(List.of(words.split(" ")));
        String out = java(command.toArray(String[]::new));
        assertThat(out).contains("io.github.signindoctor.Main source:");
        assertThat(out.lines()
                        .filter(line -> line.contains(" source: "))
                        .filter(line -> line.matches(
                                ".*\\] (com\\.microsoft|com\\.azure|okhttp3|reactor|kotlin|com\\.sun\\.jna)\\..*")))
                .isEmpty();
    }

    @Test
    void twenty_thousand_sign_ins_need_no_more_than_128_megabytes() throws IOException {
        try (FakeGraph graph = new FakeGraph(1000).with(20_000)) {
            String out = java(
                    "-Xmx128m",
                    SmallHeap.class.getName(),
                    graph.url().toString(),
                    folder.resolve("all.jsonl.gz").toString());
            assertThat(out).contains("records 20000").doesNotContain("OutOfMemoryError");
        }
    }
}
