package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/** Where the picked members of one record stand. */
final class Picks {
    private final int[] from;
    private final int[] to;
    /** The slot of which a record has many, kept apart. */
    private final int many;

    private int[] manyFrom = new int[16];
    private int[] manyTo = new int[16];
    private int manyCount;

    Picks(int slots, int many) {
        this.from = new int[slots];
        this.to = new int[slots];
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
    }

    void end(int slot, int at) {
        to[slot] = at;
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
