package io.github.signindoctor.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on disk.
 *
 * @param path where it lies
 * @param packedSize its size in bytes
 * @param meter hears how much of it has been read
 */
record DiskFile(Path path, long packedSize, Meter meter) implements Bytes {
    /** The file at a path. */
    static DiskFile at(Path path, Meter meter) throws IOException {
        return new DiskFile(path, Files.size(path), meter);
    }

    @Override
    public InputStream open() throws IOException {
        return new Metered(Files.newInputStream(path), meter);
    }

    @Override
    public InputStream open(long offset) throws IOException {
        Metered in = new Metered(Files.newInputStream(path), meter);
        try {
            in.skipNBytes(Math.min(offset, packedSize));
        } catch (IOException e) {
            in.close();
            throw e;
        }
        in.position = offset;
        return in;
    }

    private static final class Metered extends FilterInputStream {
        private final Meter meter;
        private long position;

        Metered(InputStream in, Meter meter) {
            super(in);
            this.meter = meter;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            moved(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            moved(count);
            return count;
        }

        private void moved(int count) {
            if (count > 0) {
                position += count;
                meter.at(position);
            }
        }
    }
}
