package io.github.signindoctor.ingest.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A private temporary folder for what can be read only once. Only its owner may look inside (the JDK makes temporary
 * folders so); names come from a counter, never from an input. Gone after {@link #close()}, and at the latest when the
 * program ends.
 */
public final class Spool implements Closeable {
    private final List<Path> files = new ArrayList<>();
    private Path folder;

    /** A new, empty, private file. */
    public synchronized Path newFile() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("signin-doctor-");
            folder.toFile().deleteOnExit();
        }
        Path file = Files.createTempFile(folder, "part-", ".tmp");
        file.toFile().deleteOnExit();
        files.add(file);
        return file;
    }

    /** Copies a stream to a new file, to its end. */
    Path keep(InputStream in) throws IOException {
        Path file = newFile();
        // Written in place: a copy that replaces the file would take the permissions that the user usually gives.
        try (OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        files.clear();
        if (folder != null) {
            Files.deleteIfExists(folder);
            folder = null;
        }
    }
}
