package io.github.signindoctor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final Path FOLDER = Path.of("samples");
    private static final int SMALL = 64 * 1024;
    private static final long WEEK = 6_000_000;

    @Test
    void the_committed_samples_are_what_the_generator_makes() throws IOException {
        SortedMap<String, String> wanted = Samples.all();

        assertThat(committed().keySet()).containsExactlyElementsOf(wanted.keySet());
        committed()
                .forEach((name, octets) -> assertThat(octets)
                        .as("%s differs; write the samples anew with SamplesMain", name)
                        .isEqualTo(wanted.get(name).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_files_of_single_shapes_are_small_and_the_week_is_not_large() {
        Map<String, Integer> sizes = Samples.all().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8).length));

        sizes.forEach((name, size) ->
                assertThat(size).as(name).isLessThanOrEqualTo(name.startsWith("shapes/") ? SMALL : (int) WEEK));
        assertThat(sizes.values().stream().mapToLong(Integer::longValue).sum()).isLessThan(WEEK + 1_000_000);
    }

    private static SortedMap<String, byte[]> committed() throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(SamplesTest::name, SamplesTest::octets, (a, b) -> b, TreeMap::new));
        }
    }

    private static String name(Path path) {
        return FOLDER.relativize(path).toString().replace('\\', '/');
    }

    private static byte[] octets(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
