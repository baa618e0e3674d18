package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/** Where the picked members of one record stand. */
final class Picks {
    private final int[] from;
    private final int[] to;
    /** Fingerprint of what stands there, where it was met before; 0 where it is not known. */
    private final long[] high;

    private final int[] low;
    /** The slot of which a record has many, kept apart. */
    private final int many;

    private int[] manyFrom = new int[16];
    private int[] manyTo = new int[16];
    private int manyCount;

    Picks(int slots, int many) {
        this.from = new int[slots];
        this.to = new int[slots];
        this.high = new long[slots];
        this.low = new int[slots];
        this.many = many;
    }

    void clear() {
        Arrays.fill(from, -1);
        manyCount = 0;
    }

    void put(int slot, int begin, int end) {
        if (slot == many) {
            putMany(begin, end);
        } else {
            from[slot] = begin;
            to[slot] = end;
            high[slot] = 0;
        }
    }

    private void putMany(int begin, int end) {
        if (manyCount == manyFrom.length) {
            manyFrom = Arrays.copyOf(manyFrom, manyCount * 2);
            manyTo = Arrays.copyOf(manyTo, manyCount * 2);
        }
        manyFrom[manyCount] = begin;
        manyTo[manyCount++] = end;
    }

    void begin(int slot, int at) {
        from[slot] = at;
        high[slot] = 0;
    }

    void end(int slot, int at) {
        to[slot] = at;
    }

    /** Says that what stands there was met before. */
    void known(int slot, Passage passage) {
        high[slot] = passage.high;
        low[slot] = passage.low;
    }

    /** Fingerprint of what stands there; 0 where it must be taken. */
    long high(int slot) {
        return high[slot];
    }

    /** The rest of that fingerprint. */
    int low(int slot) {
        return low[slot];
    }

    boolean has(int slot) {
        return from[slot] >= 0;
    }

    int from(int slot) {
        return from[slot];
    }

    int to(int slot) {
        return to[slot];
    }

    int manyCount() {
        return manyCount;
    }

    int manyFrom(int index) {
        return manyFrom[index];
    }

    int manyTo(int index) {
        return manyTo[index];
    }
}
