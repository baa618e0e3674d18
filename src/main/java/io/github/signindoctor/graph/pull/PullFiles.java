package io.github.signindoctor.graph.pull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * What a pull keeps beside the archive until that is made: the rows that came, and how far it is. Only the owner may read
 * them.
 *
 * @param part the rows, compressed
 * @param checkpoint how far the pull is
 */
public record PullFiles(Path part, Path checkpoint) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The files beside an archive. */
    public static PullFiles beside(Path archive) {
        Path whole = archive.toAbsolutePath();
        return new PullFiles(
                whole.resolveSibling(whole.getFileName() + ".part.gz"),
                whole.resolveSibling(whole.getFileName() + ".checkpoint"));
    }

    /** Files in a folder that goes when the program does. */
    public static PullFiles in(Path folder) {
        return new PullFiles(folder.resolve("pull.jsonl.gz"), folder.resolve("pull.checkpoint"));
    }

    /** What an earlier pull left; empty where it left nothing. */
    Optional<Checkpoint> left() throws IOException {
        if (!Files.exists(checkpoint) || !Files.exists(part)) {
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

    /** Cuts off what a killed pull had not finished. */
    void cut(long bytes) throws IOException {
        Files.deleteIfExists(temporary());
        if (!Files.exists(part)) {
            create(part);
            Files.write(part, Page.NONE.piece());
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    /** Adds a page, then says that it is there: a kill between the two costs one page, which is asked for again. */
    void add(Page page, Checkpoint after) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(page.piece());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
        save(after);
    }

    void save(Checkpoint state) throws IOException {
        Path beside = temporary();
        Files.deleteIfExists(beside);
        create(beside);
        Files.write(beside, JSON.writeValueAsBytes(state));
        Files.move(beside, checkpoint, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path temporary() {
        return checkpoint.resolveSibling(checkpoint.getFileName() + ".new");
    }

    private static void create(Path file) throws IOException {
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** Whether a pull was begun. */
    public boolean exists() {
        return Files.exists(checkpoint);
    }

    /** Takes both away. */
    public void delete() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(checkpoint);
        Files.deleteIfExists(temporary());
    }
}
