package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What comes through a pipe, and only once: a thread of its own keeps it on disk, from where it is read meanwhile, as often
 * as it takes. Whoever reads faster than it comes waits.
 */
final class Piped implements Bytes {
    private static final int PORTION = 1 << 18;
    /** Whether a fast way is worth it shows when so much is there. */
    private static final int TELLING = 1 << 20;

    private final Path path;
    private final Meter meter;
    private final FutureTask<Void> copying;
    private long written;
    private boolean ended;

    private Piped(InputStream in, Path path, Meter meter) {
        this.path = path;
        this.meter = meter;
        this.copying = new FutureTask<>(() -> copy(in), null);
    }

    /** Begins to keep a stream in a new file. */
    static Piped of(InputStream in, Spool spool, Meter meter) throws IOException {
        Piped piped = new Piped(in, spool.newFile(), meter);
        Thread thread = new Thread(piped.copying, "signin-doctor-pipe");
        thread.setDaemon(true);
        thread.start();
        return piped;
    }

    private void copy(InputStream in) {
        // Written in place: a copy that replaces the file would take the permissions that the user usually gives.
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] portion = new byte[PORTION];
            for (int count = in.read(portion); count >= 0; count = in.read(portion)) {
                out.write(portion, 0, count);
                came(count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            end();
        }
    }

    private synchronized void came(int count) {
        written += count;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Waits until more than so many bytes are there, or none will come any more; how many there are. */
    synchronized long await(long bytes) throws InterruptedIOException {
        while (written <= bytes && !ended) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for input");
            }
        }
        return written;
    }

    /**
     * Waits for the end.
     *
     * @return the file that holds all
     * @throws IOException when the stream could not be read, or not be kept, to its end
     */
    DiskFile whole() throws IOException {
        try {
            copying.get();
            return DiskFile.at(path, meter);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for input");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException broken
                    ? broken.getCause()
                    : new IOException(e.getCause());
        }
    }

    @Override
    public InputStream open() throws IOException {
        return open(0);
    }

    @Override
    public InputStream open(long offset) throws IOException {
        return new Following(this, DiskFile.at(path, meter).open(offset), offset);
    }

    /** What has come so far, and at least so much that it shows whether it is a large input. */
    @Override
    public long packedSize() {
        try {
            return await(TELLING);
        } catch (InterruptedIOException e) {
            // Whoever reads on is interrupted again, and says so.
            return 0;
        }
    }
}
