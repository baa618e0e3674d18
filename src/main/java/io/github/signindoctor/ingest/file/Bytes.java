package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once, from the beginning each time. */
interface Bytes {
    /** Opens them anew. */
    InputStream open() throws IOException;

    /** Opens them anew behind so many bytes. */
    default InputStream open(long offset) throws IOException {
        InputStream in = open();
        try {
            byte[] passed = new byte[1 << 16];
            long left = offset;
            while (left > 0) {
                int read = in.read(passed, 0, (int) Math.min(left, passed.length));
                left = read < 0 ? 0 : left - read;
            }
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** How many bytes of the disk hold them, compressed as they may be; the measure for what unpacking may grow to. */
    long packedSize();
}
