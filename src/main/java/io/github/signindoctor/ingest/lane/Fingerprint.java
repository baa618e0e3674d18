package io.github.signindoctor.ingest.lane;

import java.util.concurrent.ThreadLocalRandom;

/**
 * What stands for bytes where they are too many to be kept: 96 bits, mixed with numbers that are drawn anew in each run, so
 * that nobody can write a log in which two different texts pass for one. Among a million texts two agree by chance once in
 * some 10<sup>16</sup> runs.
 */
final class Fingerprint {
    private static final long SEED = ThreadLocalRandom.current().nextLong();
    private static final long FACTOR = ThreadLocalRandom.current().nextLong() | 1;
    private static final long SECOND = 0x9E3779B97F4A7C15L;

    private long high;
    private int low;

    /** Never 0. */
    long high() {
        return high;
    }

    /** Never 0. */
    int low() {
        return low;
    }

    /** Takes the fingerprint of these bytes, behind which {@link Bytes#SLACK} more can be read. */
    Fingerprint of(byte[] bytes, int length) {
        long one = SEED ^ length;
        long two = SEED + FACTOR;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long word = Bytes.word(bytes, at);
            one = (one ^ word) * FACTOR;
            one ^= one >>> 29;
            two = (two + word) * SECOND;
            two ^= two >>> 32;
        }
        int rest = length - at;
        long word = rest == 0 ? 0 : Bytes.word(bytes, at) & -1L >>> Long.SIZE - rest * Byte.SIZE;
        one = (one ^ word) * FACTOR;
        two = (two + word) * SECOND;
        one = (one ^ one >>> 32) * SECOND;
        two = (two ^ two >>> 29) * FACTOR;
        high = one ^ one >>> 32 | 1;
        low = (int) (two ^ two >>> 32) | 1;
        return this;
    }
}
