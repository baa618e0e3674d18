package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.archive.Merging;
import io.github.signindoctor.ingest.archive.Partitions;
import io.github.signindoctor.ingest.archive.Row;
import io.github.signindoctor.ingest.archive.SortedRuns;
import io.github.signindoctor.ingest.file.Spool;
import io.github.signindoctor.ingest.join.Precedence;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.SignIn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes exports of any shape as one archive: a header line, then one merged row for each request id, by time. The same
 * inputs give the same bytes. Memory does not grow with the inputs; room for about twice of them is needed in the
 * temporary folder.
 */
public final class ArchiveWriter {
    private final ObjectMapper json = new ObjectMapper();
    private final Path output;
    private final boolean force;

    /**
     * Will write one archive.
     *
     * @param output the archive; compressed where its name ends in {@code .gz}
     * @param force whether a file of that name may be replaced
     */
    public ArchiveWriter(Path output, boolean force) {
        this.output = output;
        this.force = force;
    }

    /**
     * What became of the inputs.
     *
     * @param records rows of the archive
     * @param files each input
     * @param limits what the archive cannot show
     */
    public record Written(long records, List<InputFile> files, List<String> limits) {
        /** Copies the lists. */
        public Written {
            files = List.copyOf(files);
            limits = List.copyOf(limits);
        }
    }

    /**
     * Reads all inputs and writes the archive; it appears under its name only when it is whole.
     *
     * @throws FileAlreadyExistsException when the archive is there and may not be replaced
     * @throws IOException when it cannot be written, or nothing can be read at all
     */
    public Written write(ExportFiles inputs, Codes codes) throws IOException {
        refuseToOverwrite();
        try (Spool spool = new Spool();
                Partitions partitions = new Partitions(spool, json)) {
            PartitionKeeper keeper = new PartitionKeeper(partitions);
            List<FileLog> logs = inputs.readInto(keeper, codes);
            keeper.nameOrphans(logs);
            Finished finished = new Finished(keeper.tenants(), logs);
            SortedRuns runs = new SortedRuns(spool, json);
            runs.fill(partitions, new Merging(new Precedence(codes.isInterrupt())), finished::finish);
            save(finished.header(), runs);
            return finished.written();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void refuseToOverwrite() throws IOException {
        if (!force && Files.exists(output)) {
            throw new FileAlreadyExistsException(output.toString());
        }
    }

    private void save(ObjectNode header, SortedRuns runs) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, ".signin-doctor-", ".tmp");
        unfinished.toFile().deleteOnExit(); // for Ctrl-C
        try {
            try (Writer out = open(unfinished)) {
                out.write(json.writeValueAsString(header));
                out.write('\n');
                runs.writeTo(out);
            }
            refuseToOverwrite();
            Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Writer open(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        boolean compress = output.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return new BufferedWriter(
                new OutputStreamWriter(compress ? new GZIPOutputStream(out, 1 << 16) : out, StandardCharsets.UTF_8));
    }

    /** Gives merged rows their last touch, and gathers what the header must say of them. */
    private static final class Finished {
        private final Tenants tenants;
        private final List<FileLog> logs;
        private final LimitTally limits = new LimitTally();
        private long records;

        Finished(Tenants tenants, List<FileLog> logs) {
            this.tenants = tenants;
            this.logs = new ArrayList<>(logs);
        }

        SignIn finish(Row row) {
            SignIn signIn = tenants.settle(row.signIn());
            ObjectNode canonical = row.canonical();
            canonical.put("id", signIn.requestId());
            if (!signIn.tenancy().tenantId().isEmpty()) {
                canonical.put("tenantId", signIn.tenancy().tenantId());
            }
            if (logs.size() > 1 && !canonical.has("_source")) {
                canonical.put("_source", signIn.origin().file());
            }
            limits.add(signIn);
            records++;
            return signIn;
        }

        ObjectNode header() {
            return ArchiveHeader.of(tenants.list(), logs, limits.sourceSentences(logs));
        }

        Written written() {
            return new Written(records, logs.stream().map(FileLog::toInputFile).toList(), limits.sentences(logs));
        }
    }
}
