package io.github.signindoctor.ingest.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers GUIDs, equal ones alike, in 24 bytes or so each. Several threads may ask at once. */
final class GuidTable {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int NONE = -1;

    private volatile List<long[]> pages = List.of();
    private int[] slots = new int[16];
    private int size;

    GuidTable() {
        Arrays.fill(slots, NONE);
    }

    /** The number of a GUID, from 0. */
    synchronized int number(long high, long low) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int slot = slot(high, low);
        if (slots[slot] == NONE) {
            slots[slot] = append(high, low);
        }
        return slots[slot];
    }

    private int append(long high, long low) {
        int number = size++;
        if (number >> PAGE_BITS == pages.size()) {
            List<long[]> more = new ArrayList<>(pages);
            more.add(new long[PAGE * 2]);
            pages = more;
        }
        long[] page = pages.get(number >> PAGE_BITS);
        page[(number & PAGE - 1) * 2] = high;
        page[(number & PAGE - 1) * 2 + 1] = low;
        return number;
    }

    private int slot(long high, long low) {
        int slot = RequestIds.hash(high, low) & slots.length - 1;
        while (slots[slot] != NONE && !(high(slots[slot]) == high && low(slots[slot]) == low)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < size; number++) {
            slots[slot(high(number), low(number))] = number;
        }
    }

    /** The first half of the GUID of this number. */
    long high(int number) {
        return pages.get(number >> PAGE_BITS)[(number & PAGE - 1) * 2];
    }

    /** The other half. */
    long low(int number) {
        return pages.get(number >> PAGE_BITS)[(number & PAGE - 1) * 2 + 1];
    }

    /** Forgets how numbers are found; they still lead to GUIDs. */
    synchronized void close() {
        slots = new int[] {NONE, NONE};
    }
}
