package io.github.signindoctor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.signindoctor.ingest.ArchiveWriter;
import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.ingest.Download;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong between here and Graph, through the SDK and over HTTP. */
@Timeout(60)
class PullFaultsTest {
    private static final int COUNT = 1_000;
    private static final PullOrder WEEK = new PullOrder(
            FakeGraph.NOW.minus(Duration.ofDays(8)),
            FakeGraph.NOW,
            List.of(Kind.INTERACTIVE, Kind.NON_INTERACTIVE),
            PullOrder.Narrowing.NONE);
    private static final Codes NO_CODES = new Codes(code -> false, name -> Optional.empty());

    private final FakeGraph graph = new FakeGraph(100).with(COUNT);
    private final QuickTiming timing = new QuickTiming();
    private final Words words = new Words();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        graph.close();
    }

    private LiveTenant tenant() throws GraphException {
        return tenant(timing);
    }

    private LiveTenant tenant(Timing any) throws GraphException {
        return LiveTenant.open(graph.endpoint(), Access.token(new Secret(FakeGraph.TOKEN)), any, words);
    }

    private Pulled pulled() throws IOException {
        return tenant().pull(WEEK, "week", Destination.of(archive()));
    }

    private Path archive() {
        return folder.resolve("week.jsonl.gz");
    }

    private long written(Pulled pulled) throws IOException {
        return written(pulled, archive());
    }

    private static long written(Pulled pulled, Path archive) throws IOException {
        ExportFiles rows = ExportFiles.of(pulled.download(new Download.Tenant("", "")), ReadingOptions.DEFAULT);
        return new ArchiveWriter(archive, true).write(rows, NO_CODES).records();
    }

    /** What an undisturbed pull writes. */
    private byte[] undisturbed() throws IOException {
        try (FakeGraph quiet = new FakeGraph(100).with(COUNT)) {
            LiveTenant calm = LiveTenant.open(
                    quiet.endpoint(), Access.token(new Secret(FakeGraph.TOKEN)), new QuickTiming(), Watcher.NOBODY);
            Path other = folder.resolve("quiet.jsonl.gz");
            written(calm.pull(WEEK, "week", Destination.of(other)), other);
            return Files.readAllBytes(other);
        }
    }

    @Test
    void all_rows_come_each_once_with_the_token_and_no_faster_than_allowed() throws IOException {
        Pulled pulled = pulled();
        assertThat(pulled.isWhole()).isTrue();
        assertThat(written(pulled)).isEqualTo(COUNT);
        assertThat(graph.tokens).containsOnly("Bearer " + FakeGraph.TOKEN);
        long spans = (graph.asked.size() - 1) / 5;
        assertThat(timing.total()).isGreaterThanOrEqualTo(Duration.ofSeconds(10 * spans));
    }

    @Test
    void what_graph_writes_is_kept_whole_also_words_that_nobody_knows() throws IOException {
        written(pulled());
        try (var lines = new java.util.zip.GZIPInputStream(Files.newInputStream(archive()))) {
            assertThat(new String(lines.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("\"riskState\":\"aWordOfTheFuture\"")
                    .contains("\"novelMember\":{\"kept\":1.5");
        }
    }

    @Test
    void throttled_without_a_time_to_wait_is_tried_again_later_and_later() throws IOException {
        graph.then(FakeGraph.throttled("")).then(FakeGraph.throttled(""));
        assertThat(written(pulled())).isEqualTo(COUNT);
        assertThat(timing.waits.get(0)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(timing.waits.get(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(words.waits).startsWith("throttled", "throttled");
    }

    @Test
    void a_time_to_wait_longer_than_the_sdk_could_is_waited_for() throws IOException {
        graph.then(FakeGraph.throttled("130"));
        assertThat(written(pulled())).isEqualTo(COUNT);
        assertThat(timing.waits.get(0)).isEqualTo(Duration.ofSeconds(130));
    }

    @Test
    void a_time_to_wait_may_be_a_date() throws IOException {
        // The JDK's server writes this machine's time into the Date header, whatever it is told.
        String later = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(40));
        graph.then(FakeGraph.throttled(later));
        assertThat(written(pulled())).isEqualTo(COUNT);
        assertThat(timing.waits.get(0)).isBetween(Duration.ofSeconds(35), Duration.ofSeconds(40));
    }

    @Test
    void a_long_wait_ends_within_a_second_when_the_user_interrupts() throws Exception {
        graph.then(FakeGraph.throttled("130"));
        LiveTenant patient = tenant(Timing.REAL);
        var result = new java.util.concurrent.atomic.AtomicReference<Pulled>();
        Thread thread = new Thread(() -> {
            try {
                result.set(patient.pull(WEEK, "week", Destination.of(archive())));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        thread.start();
        while (words.waits.isEmpty()) {
            Thread.sleep(20);
        }
        long before = System.nanoTime();
        thread.interrupt();
        thread.join();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(result.get().stopped().orElseThrow().reason()).isEqualTo(Reason.INTERRUPTED);
    }

    @Test
    void wide_windows_that_end_in_504_are_cut_until_they_answer() throws IOException {
        graph.widest = Optional.of(Duration.ofHours(10));
        assertThat(written(pulled())).isEqualTo(COUNT);
        assertThat(words.notes).anyMatch(note -> note.contains("asking for half of it"));
        assertThat(Files.readAllBytes(archive())).isEqualTo(undisturbed());
    }

    @Test
    void a_service_that_never_answers_in_time_is_given_up_with_a_reason() throws IOException {
        graph.widest = Optional.of(Duration.ZERO);
        Pulled pulled = pulled();
        assertThat(pulled.stopped().orElseThrow().reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(pulled.counts().kept()).isZero();
    }

    @Test
    void a_connection_that_is_cut_mid_page_loses_and_repeats_nothing() throws IOException {
        graph.spare().then(FakeGraph.cut()).spare().then(FakeGraph.cut());
        Pulled pulled = pulled();
        assertThat(written(pulled)).isEqualTo(COUNT);
        assertThat(Files.readAllBytes(archive())).isEqualTo(undisturbed());
    }

    @Test
    void an_error_in_html_is_tried_again_when_its_status_says_so() throws IOException {
        graph.then(FakeGraph.html(503));
        assertThat(written(pulled())).isEqualTo(COUNT);
    }

    @Test
    void a_page_in_html_is_told_as_somebody_elses_answer() throws IOException {
        graph.then(FakeGraph.html(200));
        assertThat(pulled().stopped().orElseThrow().reason()).isEqualTo(Reason.PROXY);
    }

    @Test
    void a_link_to_another_host_is_not_followed() throws IOException {
        graph.then(call -> FakeGraph.send(
                call, 200, "{\"value\":[],\"@odata.nextLink\":\"https://graph.evil.example/beta/auditLogs/signIns\"}"));
        GraphException stopped = pulled().stopped().orElseThrow();
        assertThat(stopped.reason()).isEqualTo(Reason.FOREIGN_LINK);
        assertThat(graph.asked).hasSize(1);
    }

    @Test
    void a_page_that_comes_again_ends_the_pull_and_marks_it() throws IOException {
        graph.then(call -> circle(call)).then(call -> circle(call)).then(call -> circle(call));
        Pulled pulled = pulled();
        assertThat(pulled.stopped().orElseThrow().reason()).isEqualTo(Reason.REPEATED_PAGE);
        assertThat(pulled.download(new Download.Tenant("", "")).complete()).isFalse();
    }

    private void circle(com.sun.net.httpserver.HttpExchange call) throws IOException {
        FakeGraph.send(
                call,
                200,
                "{\"value\":[],\"@odata.nextLink\":\"" + graph.url() + "/beta/auditLogs/signIns?%24skiptoken=1\"}");
    }

    @Test
    void a_pull_that_was_stopped_goes_on_to_the_same_archive() throws IOException {
        graph.spare().spare().spare();
        for (int i = 0; i < 4; i++) {
            graph.then(FakeGraph.cut());
        }
        Pulled first = pulled();
        assertThat(first.stopped().orElseThrow().reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(first.counts().kept()).isBetween(1L, (long) COUNT - 1);
        int before = graph.asked.size();
        // A kill in the middle of a page leaves bytes that no checkpoint knows.
        Files.write(first.files().rows(), new byte[] {1, 2, 3}, java.nio.file.StandardOpenOption.APPEND);
        Pulled second = pulled();
        assertThat(second.isWhole()).isTrue();
        assertThat(words.notes).anyMatch(note -> note.contains("going on with the pull"));
        assertThat(graph.asked.size() - before).isLessThan(before + COUNT / 100);
        written(second);
        assertThat(Files.readAllBytes(archive())).isEqualTo(undisturbed());
    }

    @Test
    void what_another_pull_left_is_not_mixed_in() throws IOException {
        graph.spare().then(FakeGraph.html(200));
        pulled();
        assertThatThrownBy(() -> tenant().pull(WEEK, "another", Destination.of(archive())))
                .isInstanceOfSatisfying(
                        GraphException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_PULL));
    }

    @Test
    void beta_that_is_refused_is_replaced_by_v1_and_said_so() throws IOException {
        graph.then(FakeGraph.refusing(400, "BadRequest", "Invalid filter clause"));
        Pulled pulled = pulled();
        assertThat(pulled.isWhole()).isTrue();
        assertThat(graph.asked.get(1)).startsWith("/v1.0/").doesNotContain("signInEventTypes");
        assertThat(pulled.limits()).anyMatch(limit -> limit.contains("beta could not be read"));
    }

    @Test
    void a_licence_that_graph_does_not_see_once_is_asked_for_again() throws IOException {
        graph.then(FakeGraph.refusing(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant", "no"));
        assertThat(written(pulled())).isEqualTo(COUNT);
    }

    @Test
    void rows_that_were_not_asked_for_are_left_out_and_counted() throws IOException {
        PullOrder failures = new PullOrder(
                WEEK.since(),
                WEEK.until(),
                List.of(Kind.INTERACTIVE),
                new PullOrder.Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), true));
        Pulled pulled = tenant().pull(failures, "failures", Destination.of(archive()));
        assertThat(pulled.counts().rows()).isEqualTo(COUNT);
        assertThat(written(pulled)).isEqualTo((COUNT + 6) / 7);
    }
}
