package io.github.signindoctor.ingest.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;

/** An unpacked stream that ends, instead of failing, where the archive is damaged or grows beyond its bounds. */
final class UnpackedStream extends PortionStream {
    private final LongSupplier packed;
    private final Bounds bounds;
    private final Troubles troubles;
    private long unpacked;
    private boolean ended;

    UnpackedStream(InputStream in, LongSupplier packed, Bounds bounds, Troubles troubles) {
        super(in);
        this.packed = packed;
        this.bounds = bounds;
        this.troubles = troubles;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (ended) {
            return -1;
        }
        try {
            return counted(super.read(bytes, from, length));
        } catch (EOFException e) {
            return end("the compressed data ends early (what came before it was read)");
        } catch (ZipException e) {
            return end("the compressed data is damaged or protected (what came before it was read)");
        }
    }

    private int counted(int count) {
        unpacked += Math.max(count, 0);
        return bounds.allow(unpacked, packed.getAsLong())
                ? count
                : end("the compressed data grows more than " + bounds.ratio()
                        + " times when unpacked (expected a log; reading stopped there)");
    }

    private int end(String reason) {
        ended = true;
        troubles.truncated(reason);
        return -1;
    }
}
