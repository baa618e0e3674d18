package io.github.signindoctor.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file below {@code samples/}.
 *
 * @param name its path below the folder, with slashes
 */
record Sample(String name, byte[] bytes) {
    private static final Path FOLDER = Path.of("samples");
    private static final int SMALL = 64 * 1024;

    /** Every sample log, by name. */
    static List<Sample> all() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".md"))
                    .map(Sample::at)
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample of this name. */
    static Sample named(String name) {
        return at(FOLDER.resolve(name));
    }

    private static Sample at(Path path) {
        try {
            return new Sample(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSmall() {
        return bytes.length <= SMALL;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
