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
    private static final int WIDTH = COMBINED - CIRCUMSTANCES;
    private static final int MOST_SLOTS = 1 << 19;
    private static final int NONE = -1;

    private long[][] sessions = new long[16][];
    private int[][] others = new int[16][];
    private int pages;
    private int[] slots = new int[256];
    private int known;
    private int size;

    Circumstances() {
        Arrays.fill(slots, NONE);
    }

    /** A number of the circumstances in this row of a batch. */
    int number(Batch batch, int row) {
        int slot = slot(batch.longs, row * LONGS + SESSION, batch.ints, row * INTS + CIRCUMSTANCES);
        if (slots[slot] == NONE) {
            append(batch, row);
            slots[slot] = size - 1;
            known++;
            if (known * 4L > slots.length * 3L) {
                makeRoom();
                return size - 1;
            }
        }
        return slots[slot];
    }

    private void append(Batch batch, int row) {
        if (size >> PAGE_BITS == pages) {
            addPage();
        }
        int at = size & PAGE - 1;
        System.arraycopy(batch.longs, row * LONGS + SESSION, sessions[size >> PAGE_BITS], at * 2, 2);
        System.arraycopy(batch.ints, row * INTS + CIRCUMSTANCES, others[size >> PAGE_BITS], at * WIDTH, WIDTH);
        size++;
    }

    private void addPage() {
        if (pages == sessions.length) {
            sessions = Arrays.copyOf(sessions, pages * 2);
            others = Arrays.copyOf(others, pages * 2);
        }
        sessions[pages] = new long[PAGE * 2];
        others[pages++] = new int[PAGE * WIDTH];
    }

    private int slot(long[] longs, int session, int[] ints, int from) {
        int slot = hash(longs, session, ints, from) & slots.length - 1;
        while (slots[slot] != NONE && !is(slots[slot], longs, session, ints, from)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static int hash(long[] longs, int session, int[] ints, int from) {
        long hash = longs[session] ^ longs[session + 1];
        for (int at = 0; at < WIDTH; at++) {
            hash = (hash ^ ints[from + at]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    private boolean is(int number, long[] longs, int session, int[] ints, int from) {
        int[] page = others[number >> PAGE_BITS];
        int at = (number & PAGE - 1) * WIDTH;
        return page[at] == ints[from]
                && page[at + 1] == ints[from + 1]
                && page[at + 2] == ints[from + 2]
                && session(number, 0) == longs[session]
                && session(number, 1) == longs[session + 1];
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
            int at = number & PAGE - 1;
            long[] session = sessions[number >> PAGE_BITS];
            slots[slot(session, at * 2, others[number >> PAGE_BITS], at * WIDTH)] = number;
        }
    }

    /** One of the two longs of the session, 0 or 1. */
    long session(int number, int half) {
        return sessions[number >> PAGE_BITS][(number & PAGE - 1) * 2 + half];
    }

    /** What stands in one of the other columns. */
    int get(int number, int column) {
        return others[number >> PAGE_BITS][(number & PAGE - 1) * WIDTH + column - CIRCUMSTANCES];
    }

    /** Forgets how they are found; numbers still lead to them. Nothing may be added afterwards. */
    void close() {
        slots = new int[0];
    }
}
