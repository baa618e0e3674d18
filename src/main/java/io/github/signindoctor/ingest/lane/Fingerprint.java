package io.github.signindoctor.ingest.lane;

import java.util.concurrent.ThreadLocalRandom;

/**
 * What stands for values where they are too many to be kept: 96 bits, mixed with numbers that are drawn anew in each run, so
 * that nobody can write a log in which two different texts pass for one. Among a million texts two agree by chance once in
 * some 10<sup>16</sup> runs. Values are added one after the other; no two different sequences of them give the same.
 */
final class Fingerprint {
    private static final long SEED = ThreadLocalRandom.current().nextLong();
    private static final long FACTOR = ThreadLocalRandom.current().nextLong() | 1;
    private static final long SECOND = 0x9E3779B97F4A7C15L;
    private static final long OTHER_SEED = SEED + FACTOR;
    /** In place of a length. */
    private static final long ABSENT = 1L << 40;

    private static final long KNOWN = 1L << 41;

    private long one;
    private long two;
    private long three;
    private long four;
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

    /** Takes the fingerprint of the bytes between two places, behind which {@link Bytes#SLACK} more can be read. */
    Fingerprint of(byte[] bytes, int from, int to) {
        begin();
        add(bytes, from, to);
        return close();
    }

    /** Begins a sequence of values. */
    void begin() {
        one = SEED;
        two = OTHER_SEED;
        three = SEED * SECOND;
        four = OTHER_SEED * SECOND;
    }

    /** Adds a value that is not there. */
    void absent() {
        mix(ABSENT);
    }

    /** Adds a value of which there is a fingerprint already. */
    void known(long itsHigh, int itsLow) {
        mix(KNOWN);
        mix(itsHigh);
        mix(itsLow);
    }

    /** Adds the bytes between two places, behind which {@link Bytes#SLACK} more can be read. */
    void add(byte[] bytes, int from, int to) {
        mix(to - from);
        int at = to - from < 2 * Long.BYTES ? from : addPairs(bytes, from, to);
        if (at + Long.BYTES <= to) {
            mix(Bytes.word(bytes, at));
            at += Long.BYTES;
        }
        if (at < to) {
            mix(Bytes.word(bytes, at) & -1L >>> Long.SIZE - (to - at) * Byte.SIZE);
        }
    }

    /** Adds all whole pairs of words, in two chains side by side, for each step must wait for the one before it in its chain. */
    private int addPairs(byte[] bytes, int from, int to) {
        long first = one;
        long second = two;
        long third = three;
        long fourth = four;
        int at = from;
        for (; at + 2 * Long.BYTES <= to; at += 2 * Long.BYTES) {
            long word = Bytes.word(bytes, at);
            long next = Bytes.word(bytes, at + Long.BYTES);
            first = (first ^ word) * FACTOR;
            third = (third ^ next) * FACTOR;
            second = (second + word) * SECOND;
            fourth = (fourth + next) * SECOND;
            first ^= first >>> 29;
            third ^= third >>> 31;
            second ^= second >>> 32;
            fourth ^= fourth >>> 30;
        }
        one = first;
        two = second;
        three = third;
        four = fourth;
        return at;
    }

    private void mix(long word) {
        long first = (one ^ word) * FACTOR;
        long second = (two + word) * SECOND;
        one = first ^ first >>> 29;
        two = second ^ second >>> 32;
    }

    /** Ends the sequence. */
    Fingerprint close() {
        long first = (one ^ three) * FACTOR;
        long second = (two ^ four) * FACTOR;
        first = (first ^ first >>> 32) * SECOND;
        second = (second ^ second >>> 29) * FACTOR;
        high = first ^ first >>> 32 | 1;
        low = (int) (second ^ second >>> 32) | 1;
        return this;
    }
}
