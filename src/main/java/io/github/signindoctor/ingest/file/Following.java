package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.io.InputStream;

/** Reads what a pipe has brought, and waits where it has brought no more yet. */
final class Following extends PortionStream {
    private final Piped pipe;
    private long position;

    Following(Piped pipe, InputStream in, long position) {
        super(in);
        this.pipe = pipe;
        this.position = position;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        long ready = pipe.await(position) - position;
        if (ready <= 0) {
            return -1;
        }
        int count = super.read(bytes, from, (int) Math.min(length, ready));
        position += Math.max(count, 0);
        return count;
    }

    /** Those who unpack take 0 for the end. */
    @Override
    public int available() throws IOException {
        return (int) Math.min(Integer.MAX_VALUE, pipe.await(position) - position);
    }
}
