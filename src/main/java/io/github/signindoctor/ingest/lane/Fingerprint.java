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
        return of(bytes, 0, length);
    }

    /** Takes the fingerprint of the bytes between two places, behind which {@link Bytes#SLACK} more can be read. */
    Fingerprint of(byte[] bytes, int from, int to) {
        int length = to - from;
        long one = SEED ^ length;
        long two = SEED + FACTOR;
        long three = one * SECOND;
        long four = two * SECOND;
        int at = from;
        // Two chains side by side, for each step must wait for the one before it in its chain.
        for (; at + 2 * Long.BYTES <= to; at += 2 * Long.BYTES) {
            long word = Bytes.word(bytes, at);
            long next = Bytes.word(bytes, at + Long.BYTES);
            one = (one ^ word) * FACTOR;
            three = (three ^ next) * FACTOR;
            two = (two + word) * SECOND;
            four = (four + next) * SECOND;
            one ^= one >>> 29;
            three ^= three >>> 31;
            two ^= two >>> 32;
            four ^= four >>> 30;
        }
        one = (one ^ three) * FACTOR;
        two = (two ^ four) * FACTOR;
        one ^= one >>> 29;
        two ^= two >>> 32;
        if (at + Long.BYTES <= to) {
            one = (one ^ Bytes.word(bytes, at)) * FACTOR;
            two = (two + Bytes.word(bytes, at)) * SECOND;
            one ^= one >>> 29;
            two ^= two >>> 32;
            at += Long.BYTES;
        }
        int rest = to - at;
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
