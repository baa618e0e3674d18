package io.github.signindoctor.graph.pull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What a pull keeps beside the archive until that is made: the rows that came, and how far it is. Only the owner may read
 * them. The rows are an archive of their own, which says that it is incomplete: after any end of the program they can be
 * read.
 *
 * @param part the rows, compressed
 * @param checkpoint how far the pull is
 */
public record PullFiles(Path part, Path checkpoint) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The files beside an archive: for {@code week.jsonl.gz}, {@code week.incomplete.jsonl.gz} and its checkpoint. */
    public static PullFiles beside(Path archive) {
        Path whole = archive.toAbsolutePath();
        String stem = whole.getFileName().toString().replaceFirst("(?i)\\.jsonl(\\.gz)?$", "");
        return new PullFiles(
                whole.resolveSibling(stem + ".incomplete.jsonl.gz"),
                whole.resolveSibling(stem + ".incomplete.checkpoint"));
    }

    /** Files in a folder that goes when the program does; so do they, also after Ctrl-C. */
    public static PullFiles in(Path folder) {
        PullFiles files = beside(folder.resolve("pull.jsonl.gz"));
        files.part().toFile().deleteOnExit();
        files.checkpoint().toFile().deleteOnExit();
        files.temporary().toFile().deleteOnExit();
        return files;
    }

    /** What an earlier pull left; empty where it left nothing. */
    Optional<Checkpoint> left() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        try {
            Checkpoint found = JSON.readValue(checkpoint.toFile(), Checkpoint.class);
            boolean fits = found.form() == Checkpoint.FORM
                    && Files.size(part) >= found.counts().bytes();
            return Optional.of(found).filter(each -> fits);
        } catch (JacksonException e) {
            throw new GraphException(
                    Reason.OTHER_PULL, checkpoint + ": no checkpoint of this program", "add --restart to begin anew");
        }
    }

    /** Writes it aside and puts it in its place, so that there is always a whole one. */
    void save(Checkpoint state) throws IOException {
        Path beside = temporary();
        Files.deleteIfExists(beside);
        PartFile.create(beside);
        try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
            out.write(JSON.writeValueAsBytes(state));
            out.getFD().sync();
        }
        Files.move(beside, checkpoint, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path temporary() {
        return checkpoint.resolveSibling(checkpoint.getFileName() + ".new");
    }

    /** Whether a pull was begun. */
    public boolean exists() {
        return Files.exists(checkpoint) && Files.exists(part);
    }

    /** Takes all away. */
    public void delete() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(checkpoint);
        Files.deleteIfExists(temporary());
    }
}
