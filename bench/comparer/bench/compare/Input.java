package bench.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file or a folder of files of one format.
 *
 * @param format as duckdb.mjs names it
 */
record Input(Path place, List<Path> files, long bytes, String format) {

    static Input of(Path place) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(place)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return new Input(place, files, bytes, format(files.get(0)));
    }

    private static String format(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            return "csv";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == '[' ? "portal-json" : "monitor";
        }
    }

    /** Reads everything once, so that nobody reads it from the disk alone. */
    void warm() throws IOException {
        byte[] buffer = new byte[1 << 20];
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                while (in.read(buffer) >= 0) {
                    // only to have it in memory
                }
            }
        }
    }

    List<String> names() {
        return files.stream().map(Path::toString).toList();
    }
}
