package io.github.signindoctor.graph.pull;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The rows that came, while the pull is at work: whole pieces behind each other. No other program can add to it
 * meanwhile. An interrupt does not close it, as it would a channel.
 */
final class PartFile implements Closeable {
    private final RandomAccessFile file;

    private PartFile(RandomAccessFile file) {
        this.file = file;
    }

    /** Opens it, and makes it where it is missing; only its owner may read it. */
    static PartFile at(Path path) throws IOException {
        if (!Files.exists(path)) {
            create(path);
        }
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        if (!isLocked(file)) {
            file.close();
            throw new GraphException(
                    Reason.OTHER,
                    path + ": another run is pulling into it right now",
                    "wait for its end, or choose another --output");
        }
        return new PartFile(file);
    }

    /** The lock lies behind all rows, for on some systems nobody may read what is locked. It goes when the file is closed. */
    private static boolean isLocked(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Cuts off what a killed pull had not finished. */
    void cut(long bytes) throws IOException {
        file.setLength(bytes);
    }

    void append(byte[] piece) throws IOException {
        file.seek(file.length());
        file.write(piece);
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    static void create(Path file) throws IOException {
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
