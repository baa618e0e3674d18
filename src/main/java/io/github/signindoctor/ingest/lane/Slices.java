package io.github.signindoctor.ingest.lane;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of records into slices, one after the other, for whoever asks. */
final class Slices {
    private static final int LARGEST = 32 << 20;
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final Cuts cuts;
    private final int usual;
    private byte[] carry = NOTHING;
    private int count;
    private boolean ended;

    /**
     * Will cut.
     *
     * @param usual bytes of a slice, where no record is longer
     */
    Slices(InputStream in, Cuts cuts, int usual) {
        this.in = in;
        this.cuts = cuts;
        this.usual = usual;
    }

    /** A buffer for {@link #next}. */
    byte[] buffer() {
        return new byte[usual + Bytes.SLACK];
    }

    /**
     * The next slice; null at the end, or where the stream breaks, which the twin will meet in its turn.
     *
     * @param reuse where it may be put
     */
    synchronized Slice next(byte[] reuse) {
        if (ended) {
            return null;
        }
        try {
            return cut(reuse);
        } catch (IOException broken) {
            // The twin reads on from the last whole record, meets the same break and names it.
            ended = true;
            return null;
        }
    }

    /** Nobody gets a slice any more. */
    synchronized void end() {
        ended = true;
    }

    private Slice cut(byte[] reuse) throws IOException {
        byte[] bytes = reuse;
        if (carry.length + Bytes.SLACK >= bytes.length) {
            bytes = new byte[carry.length * 2 + Bytes.SLACK];
        }
        System.arraycopy(carry, 0, bytes, 0, carry.length);
        int length = carry.length;
        while (true) {
            int room = bytes.length - Bytes.SLACK - length;
            int read = in.readNBytes(bytes, length, room);
            length += read;
            if (read < room) {
                return last(bytes, length);
            }
            int cut = cut(bytes, length);
            if (cut > 0) {
                carry = Arrays.copyOfRange(bytes, cut, length);
                return new Slice(count++, bytes, cut, false);
            }
            if (bytes.length > LARGEST) {
                return last(bytes, length);
            }
            bytes = Arrays.copyOf(bytes, (bytes.length - Bytes.SLACK) * 2 + Bytes.SLACK);
        }
    }

    private int cut(byte[] bytes, int length) {
        Arrays.fill(bytes, length, length + Bytes.SLACK, (byte) 0);
        return count > 0 || cuts.learn(bytes, length) ? cuts.last(bytes, length) : 0;
    }

    private Slice last(byte[] bytes, int length) {
        Arrays.fill(bytes, length, length + Bytes.SLACK, (byte) 0);
        ended = true;
        return length == 0 ? null : new Slice(count++, bytes, length, true);
    }
}
