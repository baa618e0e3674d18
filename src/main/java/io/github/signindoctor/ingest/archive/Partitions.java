package io.github.signindoctor.ingest.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.file.Spool;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Shape;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows spread over temporary files by request id, so that all copies of one record meet in one of them. */
public final class Partitions implements Closeable {
    private static final int COUNT = 128;

    private final ObjectMapper json;
    private final List<Path> files = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();

    /** Opens empty partitions in a temporary folder. */
    public Partitions(Spool spool, ObjectMapper json) throws IOException {
        this.json = json;
        for (int i = 0; i < COUNT; i++) {
            Path file = spool.newFile();
            files.add(file);
            writers.add(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        }
    }

    /**
     * Adds a row.
     *
     * @throws UncheckedIOException when the temporary folder is full
     */
    public void add(String requestId, ObjectNode canonical, Origin origin) {
        ObjectNode line = json.createObjectNode();
        line.put("file", origin.file())
                .put("line", origin.line())
                .put("shape", origin.shape().id());
        line.set("row", canonical);
        Writer writer = writers.get(Math.floorMod(requestId.hashCode(), COUNT));
        try {
            writer.write(json.writeValueAsString(line));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return files.size();
    }

    /** What one partition holds; nothing can be added after. */
    List<Stored> rows(int partition) throws IOException {
        close();
        List<Stored> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(files.get(partition), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode stored = (ObjectNode) json.readTree(line);
                rows.add(new Stored((ObjectNode) stored.get("row"), origin(stored)));
            }
        }
        return rows;
    }

    private static Origin origin(ObjectNode stored) {
        Shape shape = Shape.of(stored.get("shape").asText()).orElseThrow();
        return new Origin(stored.get("file").asText(), stored.get("line").asLong(), shape);
    }

    /**
     * A row on its way.
     *
     * @param canonical the row
     * @param origin where it was read
     */
    record Stored(ObjectNode canonical, Origin origin) {}

    @Override
    public void close() throws IOException {
        for (Writer writer : writers) {
            writer.close();
        }
        writers.clear();
    }
}
