package io.github.signindoctor.ingest.lane;

/**
 * Finds the number of a part by the {@link Fingerprint} of the bytes that it was written with, so that equal bytes are taken
 * apart once, whichever thread meets them. Forgets everything when it holds too much: then parts are made anew, and get
 * the numbers that they had.
 *
 * <p>Threads look without a lock: an entry is written once into a table, and whoever does not see it yet makes the part
 * too, and gets the same number.
 */
final class GroupCache {
    private static final int NOT_FOUND = -1;
    private static final int MOST = 1 << 21;

    /** Pairs: half of the fingerprint, 0 where nothing is entered; number and the rest of the fingerprint. */
    private volatile long[] table = new long[2 * 256];

    private int size;

    /** The number of the bytes with this fingerprint, or -1; then {@link #put} enters it. */
    int find(Fingerprint print) {
        long[] slots = table;
        int mask = slots.length - 2;
        int slot = place(print.high(), mask);
        while (slots[slot] != 0) {
            if (slots[slot] == print.high() && (int) slots[slot + 1] == print.low()) {
                return (int) (slots[slot + 1] >>> Integer.SIZE);
            }
            slot = slot + 2 & mask;
        }
        return NOT_FOUND;
    }

    private static int place(long high, int mask) {
        return (int) (high >>> 8) & mask;
    }

    /** Enters bytes that were not found. */
    synchronized void put(Fingerprint print, int number) {
        if (find(print) != NOT_FOUND) {
            return;
        }
        if (size == MOST) {
            table = new long[2 * 256];
            size = 0;
        }
        if (++size * 4 > table.length) {
            grow();
        }
        enter(table, print.high(), (long) number << Integer.SIZE | Integer.toUnsignedLong(print.low()));
    }

    private static void enter(long[] slots, long high, long entry) {
        int mask = slots.length - 2;
        int slot = place(high, mask);
        while (slots[slot] != 0) {
            slot = slot + 2 & mask;
        }
        slots[slot + 1] = entry;
        slots[slot] = high;
    }

    private void grow() {
        long[] old = table;
        long[] more = new long[old.length * 2];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                enter(more, old[at], old[at + 1]);
            }
        }
        table = more;
    }
}
