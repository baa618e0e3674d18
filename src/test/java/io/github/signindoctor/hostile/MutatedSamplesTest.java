package io.github.signindoctor.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MutatedSamplesTest {
    /** Set to the name of a mutation, such as {@code shapes/graph-v1/signins.json|CUT|17}, to run it alone. */
    private static final String REPLAY = "hostile.replay";

    private static final int MANY = 1000;
    private static final int FEW = 20;
    private static final int SHARE_JUDGED = 20;
    private static final int SHOWN = 3;
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    static Stream<Arguments> batches() {
        return Sample.all().stream()
                .flatMap(sample -> Stream.of(Harm.values()).map(harm -> Arguments.of(sample, harm)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("batches")
    void a_harmed_sample_is_read_or_its_harm_is_named(Sample sample, Harm harm) {
        assumeTrue(System.getProperty(REPLAY) == null, "one mutation is replayed alone");
        int count = (sample.isSmall() ? MANY : FEW) / Harm.values().length;
        List<String> faults = assertTimeoutPreemptively(
                GENEROUS,
                () -> IntStream.range(0, count)
                        .parallel()
                        .mapToObj(number -> new Mutation(sample, harm, number))
                        .flatMap(mutation -> faults(mutation).stream())
                        .toList());
        assertThat(faults.stream().limit(SHOWN))
                .as("%d faults; replay one with -Dtest=MutatedSamplesTest -D%s='NAME'", faults.size(), REPLAY)
                .isEmpty();
    }

    @Test
    void a_mutation_can_be_replayed_alone() {
        String name = System.getProperty(REPLAY, "shapes/graph-v1/signins.json|CUT|0");
        List<String> faults = assertTimeoutPreemptively(GENEROUS, () -> faults(Mutation.parse(name)));
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Mutation mutation) {
        List<String> faults = new ArrayList<>();
        try {
            byte[] bytes = mutation.bytes();
            faults.addAll(Ordeal.faultsOfReading(bytes));
            if (mutation.number() % SHARE_JUDGED == 0 || System.getProperty(REPLAY) != null) {
                faults.addAll(Ordeal.faultsOfReports(bytes));
            }
        } catch (Exception | StackOverflowError e) {
            faults.add("throws " + e + " at "
                    + List.of(e.getStackTrace()).stream().limit(5).toList());
        }
        return faults.stream().map(fault -> mutation + ": " + fault).toList();
    }
}
