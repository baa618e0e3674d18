package io.github.signindoctor.ingest.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.signindoctor.ingest.file.Spool;
import io.github.signindoctor.model.SignIn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Merged rows in temporary files, each sorted, and read back as one sorted sequence. */
public final class SortedRuns {
    private final Spool spool;
    private final ObjectMapper json;
    private final List<Path> files = new ArrayList<>();

    /** No runs yet. */
    public SortedRuns(Spool spool, ObjectMapper json) {
        this.spool = spool;
        this.json = json;
    }

    /** Is asked about every merged row before it is stored. */
    @FunctionalInterface
    public interface Finish {
        /** May change the row; what it returns is what the archive will say. */
        SignIn apply(Row row);
    }

    /** Merges every partition into a run of its own. */
    public void fill(Partitions partitions, Merging merging, Finish finish) throws IOException {
        for (int i = 0; i < partitions.count(); i++) {
            Path file = spool.newFile();
            files.add(file);
            try (Writer run = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                for (Row row : merging.rows(partitions, i)) {
                    SignIn signIn = finish.apply(row);
                    run.write(signIn.createdDateTime() + "\t" + signIn.requestId() + "\t");
                    run.write(json.writeValueAsString(row.canonical()));
                    run.write('\n');
                }
            }
        }
    }

    /** Writes all rows, by time and id, one a line. */
    public void writeTo(Writer out) throws IOException {
        PriorityQueue<Run> runs =
                new PriorityQueue<>(Comparator.comparing((Run run) -> run.head).thenComparing(run -> run.id));
        try {
            for (Path file : files) {
                Run run = new Run(Files.newBufferedReader(file, StandardCharsets.UTF_8));
                if (run.next()) {
                    runs.add(run);
                }
            }
            while (!runs.isEmpty()) {
                Run run = runs.remove();
                out.write(run.json);
                out.write('\n');
                if (run.next()) {
                    runs.add(run);
                }
            }
        } finally {
            for (Run run : runs) {
                run.lines.close();
            }
        }
    }

    private static final class Run {
        private final BufferedReader lines;
        private Instant head;
        private String id = "";
        private String json = "";

        Run(BufferedReader lines) {
            this.lines = lines;
        }

        boolean next() throws IOException {
            String line = lines.readLine();
            if (line == null) {
                lines.close();
                return false;
            }
            String[] parts = line.split("\t", 3);
            head = Instant.parse(parts[0]);
            id = parts[1];
            json = parts[2];
            return true;
        }
    }
}
