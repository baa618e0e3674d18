package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/** The bytes of some members of one record, strung together so that no two different records give the same. */
final class Key {
    /** Never part of a JSON value that the lane accepts. */
    private static final byte SEPARATOR = 0;

    private static final byte ABSENT = 1;
    private static final byte KNOWN = 2;

    private byte[] bytes = new byte[4096];
    private int length;
    private final Fingerprint fingerprint = new Fingerprint();

    /** Good until it is taken again. */
    Fingerprint fingerprint() {
        return fingerprint.of(bytes, length);
    }

    void clear() {
        length = 0;
    }

    void absent() {
        room(2);
        bytes[length++] = ABSENT;
        bytes[length++] = SEPARATOR;
    }

    /** A value of which there is a fingerprint already. */
    void known(long high, int low) {
        room(2 + Long.BYTES + Integer.BYTES);
        bytes[length] = KNOWN;
        Bytes.word(bytes, length + 1, high);
        Bytes.word(bytes, length + 1 + Integer.BYTES, high >>> Integer.SIZE | (long) low << Integer.SIZE);
        length += 1 + Long.BYTES + Integer.BYTES;
        bytes[length++] = SEPARATOR;
    }

    void add(byte[] text, int from, int to) {
        part(text, from, to);
        bytes[length++] = SEPARATOR;
    }

    /** Bytes without the separator, to which more will be added. */
    void part(byte[] text, int from, int to) {
        room(to - from + 1);
        System.arraycopy(text, from, bytes, length, to - from);
        length += to - from;
    }

    private void room(int more) {
        if (length + more + Bytes.SLACK > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more + Bytes.SLACK));
        }
    }
}
