package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import java.util.Arrays;

/**
 * Numbers who signed in from where with what in which session: somebody's sign-ins have few such circumstances. Equal
 * ones mostly share a number, and may have several: of a log in which each row has its own, the first are forgotten, so
 * that looking them up takes no more than a few MB. For one thread.
 */
final class Circumstances {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int OTHERS = COMBINED - CIRCUMSTANCES;
    /** The other columns, then the two longs of the session, in halves. */
    private static final int WIDTH = OTHERS + 4;

    private static final int MOST_SLOTS = 1 << 19;
    private static final int NONE = -1;

    private int[][] pages = new int[16][];
    private int[] slots = new int[256];
    private final int[] probe = new int[WIDTH];
    private int known;
    private int size;

    Circumstances() {
        Arrays.fill(slots, NONE);
    }

    /** A number of the circumstances in this row of a batch. */
    int number(Batch batch, int row) {
        System.arraycopy(batch.ints, row * INTS + CIRCUMSTANCES, probe, 0, OTHERS);
        split(batch.longs[row * LONGS + SESSION], OTHERS);
        split(batch.longs[row * LONGS + SESSION + 1], OTHERS + 2);
        int slot = slot(probe, 0);
        if (slots[slot] == NONE) {
            append();
            slots[slot] = size - 1;
            known++;
            if (known * 4L > slots.length * 3L) {
                makeRoom();
                return size - 1;
            }
        }
        return slots[slot];
    }

    private void split(long number, int at) {
        probe[at] = (int) (number >>> Integer.SIZE);
        probe[at + 1] = (int) number;
    }

    private void append() {
        int page = size >> PAGE_BITS;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page * 2);
        }
        if (pages[page] == null) {
            pages[page] = new int[PAGE * WIDTH];
        }
        System.arraycopy(probe, 0, pages[page], (size & PAGE - 1) * WIDTH, WIDTH);
        size++;
    }

    private int slot(int[] ints, int from) {
        int slot = hash(ints, from) & slots.length - 1;
        while (slots[slot] != NONE && !is(slots[slot], ints, from)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static int hash(int[] ints, int from) {
        long hash = 0;
        for (int at = from; at < from + WIDTH; at++) {
            hash = (hash ^ ints[at]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    private boolean is(int number, int[] ints, int from) {
        int[] page = pages[number >> PAGE_BITS];
        int begin = (number & PAGE - 1) * WIDTH;
        for (int at = 0; at < WIDTH; at++) {
            if (page[begin + at] != ints[from + at]) {
                return false;
            }
        }
        return true;
    }

    private void makeRoom() {
        if (slots.length == MOST_SLOTS) {
            known = 0;
            Arrays.fill(slots, NONE);
            return;
        }
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < size; number++) {
            slots[slot(pages[number >> PAGE_BITS], (number & PAGE - 1) * WIDTH)] = number;
        }
    }

    /** One of the two longs of the session, 0 or 1. */
    long session(int number, int half) {
        int[] page = pages[number >> PAGE_BITS];
        int at = (number & PAGE - 1) * WIDTH + OTHERS + 2 * half;
        return (long) page[at] << Integer.SIZE | page[at + 1] & 0xFFFF_FFFFL;
    }

    /** What stands in one of the other columns. */
    int get(int number, int column) {
        return pages[number >> PAGE_BITS][(number & PAGE - 1) * WIDTH + column - CIRCUMSTANCES];
    }

    /** Forgets how they are found; numbers still lead to them. Nothing may be added afterwards. */
    void close() {
        slots = new int[0];
    }
}
