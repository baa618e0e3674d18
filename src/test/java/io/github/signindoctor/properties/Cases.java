package io.github.signindoctor.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders of exports that belong together: the samples, and the incidents where the environment names their folder. */
final class Cases {
    private static final Path SAMPLES = Path.of("samples");
    private static final Optional<String> REFERENCE = Optional.ofNullable(System.getenv("SIGNIN_DOCTOR_REFERENCE"));

    private Cases() {}

    /** The big week and every shape. */
    static Stream<Path> samples() {
        return Stream.concat(Stream.of(SAMPLES.resolve("contoso")), folders(SAMPLES.resolve("shapes")));
    }

    /** Every incident; none where the environment names no folder. */
    static Stream<Path> incidents() {
        return REFERENCE
                .map(root -> folders(Path.of(root, "incidents", "public")))
                .orElse(Stream.of());
    }

    /** All of them. */
    static Stream<Path> all() {
        return Stream.concat(samples(), incidents());
    }

    /** What somebody would hand over of a case, sorted. */
    static List<Path> inputs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("expected.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> folders(Path below) {
        try (Stream<Path> entries = Files.list(below)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
