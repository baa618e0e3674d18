package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file that keeps a tenant between runs and for several processes, one of which has it at a time. */
public final class StateFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long WAIT_MILLIS = 5;
    private static final String NO_TENANT = "not a practice tenant (expected a file that 'sandbox --state' wrote)";

    private final Path file;

    /** The file need not exist. */
    public StateFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Waits until nobody else has the file, and takes it.
     *
     * @throws IOException when the folder is not there or cannot be written to
     */
    public Hold hold() throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        OwnersFile.make(beside);
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
        return new Hold(channel, lock(channel));
    }

    /** A second holder in this process is refused by Java instead of made to wait. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException held) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the practice tenant was in use", e);
        }
    }

    /**
     * Looks whether the file may be taken for a tenant's, before anything is written beside it: it is none of somebody
     * else's.
     *
     * @throws FileSystemException when it holds something else
     */
    public void check() throws IOException {
        read();
    }

    private Optional<Tenant> read() throws IOException {
        if (!Files.exists(file) || Files.isRegularFile(file) && Files.size(file) == 0) {
            return Optional.empty();
        }
        try {
            if (MAPPER.readTree(file.toFile()) instanceof ObjectNode object && object.has("practiceTenant")) {
                return Optional.of(Tenant.read(object));
            }
        } catch (JsonProcessingException e) {
            // Told below: the text of Jackson would quote a file of another kind.
        }
        throw new FileSystemException(file.toString(), null, NO_TENANT);
    }

    /** The right to read and write, until closed. */
    public final class Hold implements AutoCloseable {
        private final FileChannel channel;
        private final FileLock lock;

        private Hold(FileChannel channel, FileLock lock) {
            this.channel = channel;
            this.lock = lock;
        }

        /**
         * The tenant in the file; empty where there is no file, or nothing in it.
         *
         * @throws IOException when it is no practice tenant
         */
        public Optional<Tenant> read() throws IOException {
            return StateFile.this.read();
        }

        /**
         * Writes beside and renames, so that no half-written tenant is ever read.
         *
         * @throws IOException when the folder cannot be written to
         */
        public void write(Tenant tenant) throws IOException {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            OwnersFile.make(fresh);
            MAPPER.writeValue(fresh.toFile(), tenant.written());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            lock.release();
            channel.close();
        }
    }
}
