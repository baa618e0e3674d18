package io.github.signindoctor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.ReadingOptions.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report is the same whoever reads, on however many threads. */
class ThreadsTest {
    /** Open to the smallest input, in slices of a few records. */
    private static final int SLICE = 12_000;

    private static final int MOST_THREADS = 3;

    static Stream<Path> cases() {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_report_is_the_same_with_one_two_and_three_threads_and_without_the_fast_lane(Path folder) {
        List<Path> inputs = Cases.inputs(folder);
        Reports plain = Reports.of(inputs, Lane.CLOSED, 1);
        for (int threads = 1; threads <= MOST_THREADS; threads++) {
            assertThat(Reports.of(inputs, new Lane(threads, 0, SLICE, 1), threads))
                    .as("%s on %d threads", folder, threads)
                    .isEqualTo(plain);
        }
    }
}
