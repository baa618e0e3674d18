package io.github.signindoctor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.casework.KnownCodes;
import io.github.signindoctor.ingest.Codes;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.Imported;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.ReadingOptions.Lane;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.model.SignIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TwinsTest {
    private static final Codes CODES = KnownCodes.of(Knowledge.builtIn());
    private static final int MUTATIONS = 24;
    private static final int FEW = 4;

    /** Slices of a few records, so that samples have boundaries too. */
    private static final List<Lane> LANES = List.of(new Lane(1, 0, 16 << 10, 1), new Lane(3, 0, 5_000, 0));

    static Stream<Sample> samples() {
        return Sample.all().stream();
    }

    static Stream<Arguments> batches() {
        return samples().flatMap(sample -> Stream.of(Harm.values()).map(harm -> Arguments.of(sample, harm)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void the_fast_lane_reads_a_sample_as_its_twin_does(Sample sample) throws IOException {
        assertThat(differences(sample.bytes(), sample.name())).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("batches")
    void the_fast_lane_reads_a_harmed_sample_as_its_twin_does(Sample sample, Harm harm) {
        List<String> differences = IntStream.range(0, sample.isSmall() ? MUTATIONS : FEW)
                .parallel()
                .mapToObj(number -> new Mutation(sample, harm, number))
                .flatMap(mutation -> differences(mutation.bytes(), mutation.toString()).stream())
                .toList();
        assertThat(differences.stream().limit(3)).isEmpty();
    }

    private static List<String> differences(byte[] bytes, String name) {
        Imported twin = read(bytes, Lane.CLOSED);
        List<String> differences = new ArrayList<>();
        for (Lane lane : LANES) {
            Imported fast = read(bytes, lane);
            compare(name + " " + lane + " files", twin.files(), fast.files(), differences);
            compare(name + " " + lane + " limits", twin.limits(), fast.limits(), differences);
            compare(name + " " + lane + " tenants", twin.tenants(), fast.tenants(), differences);
            List<SignIn> expected = twin.signIns();
            List<SignIn> actual = fast.signIns();
            compare(name + " " + lane + " records", expected.size(), actual.size(), differences);
            for (int at = 0; at < Math.min(expected.size(), actual.size()); at++) {
                compare(name + " " + lane, expected.get(at), actual.get(at), differences);
            }
        }
        return differences;
    }

    private static void compare(String what, Object expected, Object actual, List<String> differences) {
        if (!expected.equals(actual)) {
            differences.add(what + "\n  twin: " + expected + "\n  lane: " + actual);
        }
    }

    private static Imported read(byte[] bytes, Lane lane) {
        try {
            return ExportFiles.of(List.of("-"), new ByteArrayInputStream(bytes), ReadingOptions.DEFAULT.with(lane))
                    .read(CODES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
