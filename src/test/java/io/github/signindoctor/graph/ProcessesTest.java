package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    @Test
    void a_pull_that_is_interrupted_ends_at_once_with_130_and_says_where_what_came_is() throws Exception {
        assumeTrue(heedsInterrupts(), "SIGINT is ignored here, as in a background job of a shell");
        try (FakeGraph graph = new FakeGraph(100).with(500)) {
            Stopped stopped = stopped(graph, "-INT");
            assertThat(stopped.millis()).isLessThan(1_000);
            assertThat(stopped.code()).isEqualTo(130);
            assertThat(stopped.output())
                    .contains("interrupted; what came is in " + incomplete(), "help: ")
                    .doesNotContain(FakeGraph.TOKEN);
            leavesAnArchiveThatGoesOnToACalmOne(graph);
        }
    }

    @Test
    void a_live_analysis_that_is_interrupted_leaves_no_sign_in_behind() throws Exception {
        assumeTrue(heedsInterrupts(), "SIGINT is ignored here, as in a background job of a shell");
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        try (FakeGraph graph = new FakeGraph(100).with(500)) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch released = new CountDownLatch(1);
            graph.then(graph::signIns).then(call -> {
                asked.countDown();
                await(released);
            });
            Process analysis = live(
                            graph, "-Djava.io.tmpdir=" + temporary, "analyze", "--live", "--since", "2026-06-01")
                    .start();
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(temporary).isNotEmptyDirectory();
            new ProcessBuilder("kill", "-INT", Long.toString(analysis.pid()))
                    .start()
                    .waitFor();
            assertThat(analysis.waitFor(10, TimeUnit.SECONDS)).isTrue();
            released.countDown();
            assertThat(analysis.exitValue()).isEqualTo(130);
        }
        assertThat(temporary).isEmptyDirectory();
    }

    private ProcessBuilder live(FakeGraph graph, String option, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                option,
                "io.github.signindoctor.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--graph-url", graph.url().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SIGNIN_DOCTOR_TOKEN", FakeGraph.TOKEN);
        builder.environment().put("SIGNIN_DOCTOR_HOME", folder.resolve("home").toString());
        return builder;
    }

    @Test
    void a_pull_that_is_killed_leaves_an_archive_too_and_goes_on() throws Exception {
        try (FakeGraph graph = new FakeGraph(100).with(500)) {
            assertThat(stopped(graph, "-KILL").code()).isEqualTo(137);
            // A kill in the middle of a page leaves bytes that no checkpoint knows.
            byte[] whole = Files.readAllBytes(incomplete());
            Files.write(incomplete(), Arrays.copyOfRange(whole, 0, whole.length / 2), StandardOpenOption.APPEND);
            leavesAnArchiveThatGoesOnToACalmOne(graph);
        }
    }

    private record Stopped(int code, long millis, String output) {}

    private Path archive() {
        return folder.resolve("week.jsonl.gz");
    }

    private Path incomplete() {
        return folder.resolve("week.incomplete.jsonl.gz");
    }

    /** Sends a signal to a pull that has one page and waits for the next. */
    private Stopped stopped(FakeGraph graph, String signal) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        graph.then(graph::signIns).then(call -> {
            asked.countDown();
            await(released);
        });
        Process pull = pull(graph, archive()).start();
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        long before = System.nanoTime();
        new ProcessBuilder("kill", signal, Long.toString(pull.pid())).start().waitFor();
        assertThat(pull.waitFor(10, TimeUnit.SECONDS)).isTrue();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        released.countDown();
        String output = new String(pull.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Stopped(pull.exitValue(), millis, output);
    }

    private void leavesAnArchiveThatGoesOnToACalmOne(FakeGraph graph) throws Exception {
        assertThat(archive()).doesNotExist();
        String analysis =
                java("io.github.signindoctor.Main", "analyze", incomplete().toString());
        assertThat(analysis)
                .contains(
                        "100 records of 50 users",
                        "graph-json ",
                        "week.incomplete.jsonl.gz was not fetched completely");
        int before = graph.asked.size();
        assertThat(pull(graph, archive()).start().waitFor()).isZero();
        assertThat(graph.asked.get(before)).contains("skiptoken=100");
        Path calm = folder.resolve("calm.jsonl.gz");
        assertThat(pull(graph, calm).start().waitFor()).isZero();
        assertThat(archive()).hasSameBinaryContentAs(calm);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrder(archive(), calm);
        }
    }

    private ProcessBuilder pull(FakeGraph graph, Path archive) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.signindoctor.Main",
                        "pull",
                        "--graph-url",
                        graph.url().toString(),
                        "--since",
                        "2026-06-01",
                        "--until",
                        "2026-06-09",
                        "--kinds",
                        "interactive",
                        "-o",
                        archive.toString())
                .redirectErrorStream(true);
        builder.environment().put("SIGNIN_DOCTOR_TOKEN", FakeGraph.TOKEN);
        builder.environment().put("SIGNIN_DOCTOR_HOME", folder.resolve("home").toString());
        return builder;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ignored signals stay ignored in children, and Java then does not listen to them either. */
    private static boolean heedsInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .noneMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
