package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/**
 * What was met behind an edge that leads into an object or a list. Conditional Access writes half of a record, and writes
 * the same for all who are treated alike. The passages form a tree: each hangs at the place where it parts from the one
 * that it has most in common with, so that one comparison a difference finds the right one among many.
 */
final class Passages {
    private static final int SHORTEST = 48;
    private static final int LONGEST = 1 << 16;
    private static final int MOST = 256;
    /** Bytes of all passages behind one edge. */
    private static final int ROOM = 1 << 19;

    private Passage first;
    private Passage nearest;
    private int parting;
    private int count;
    private int room = ROOM;
    private int hits;
    private int misses;
    private boolean useless;

    /** The passage that stands here; null where it is not known. */
    Passage find(byte[] text, int at, int end) {
        if (useless) {
            return null;
        }
        nearest = null;
        parting = 0;
        Passage passage = first;
        while (passage != null) {
            nearest = passage;
            int length = Math.min(passage.bytes.length, end - at);
            int same = Arrays.mismatch(text, at + parting, at + length, passage.bytes, parting, length);
            if (same < 0) {
                return hit(passage, text, at, length);
            }
            parting += same;
            passage = passage.fork(parting, text[at + parting]);
        }
        miss();
        return null;
    }

    private Passage hit(Passage passage, byte[] text, int at, int length) {
        boolean whole = length == passage.bytes.length;
        if (whole && (passage.exit.to == null || JsonLane.isScalar(text[at + length]))) {
            hits++;
            return passage;
        }
        parting = Integer.MAX_VALUE;
        return null;
    }

    private void miss() {
        misses++;
        useless = misses > MOST && hits < misses;
    }

    /** Whether what was not found just now may be worth knowing. */
    boolean isOpen() {
        return !useless && count < MOST && room > 0 && parting < LONGEST;
    }

    /** Remembers what was not found just now, unless something else was looked for in between. */
    void learn(Passage passage) {
        int length = passage.bytes.length;
        if (length < SHORTEST) {
            useless |= misses > SHORTEST;
            return;
        }
        if (length > LONGEST || !isOpen()) {
            return;
        }
        if (first == null) {
            first = passage;
        } else if (nearest != null && parting < length && parting < nearest.bytes.length) {
            nearest.fork(parting, passage);
        } else {
            return;
        }
        count++;
        room -= length;
    }
}
