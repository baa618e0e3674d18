package io.github.signindoctor.ingest.store;

import java.util.Arrays;

/**
 * Numbers equal values alike, so that a row holds a number in place of a value. Several threads may ask at once; the
 * numbers then depend on who came first and so must not decide anything.
 *
 * <p>Whoever asks looks without a lock first. What they then find is right, because values are immutable, but they may
 * not yet see what another thread has added: what is not found is looked for again under the lock.
 *
 * @param <T> an immutable value whose fields are final
 */
final class Interner<T> {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int NONE = -1;

    private volatile Object[][] pages = {};
    private volatile int[][] hashes = {};
    private volatile int[] slots = emptied(16);
    /** All values in one piece once nobody adds any; empty until then. */
    private Object[] closed = {};

    private int size;

    private static int[] emptied(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /** The number of a value, from 0. */
    int number(T value) {
        int hash = value.hashCode() * 0x9E3779B1;
        hash ^= hash >>> 16;
        int known = find(slots, value, hash);
        return known != NONE ? known : numberOrAppend(value, hash);
    }

    private synchronized int numberOrAppend(T value, int hash) {
        int known = find(slots, value, hash);
        if (known != NONE) {
            return known;
        }
        append(value, hash);
        enter(size - 1, hash, slots);
        if (size * 4L > slots.length * 3L) {
            grow();
        }
        return size - 1;
    }

    /** The value's number; one whose value is not seen yet is passed by. Each slot is read once, for it may change. */
    private int find(int[] in, T value, int hash) {
        int slot = hash & in.length - 1;
        int number = in[slot];
        while (number != NONE && !is(number, value, hash)) {
            slot = slot + 1 & in.length - 1;
            number = in[slot];
        }
        return number;
    }

    private static void enter(int number, int hash, int[] in) {
        int slot = hash & in.length - 1;
        while (in[slot] != NONE) {
            slot = slot + 1 & in.length - 1;
        }
        in[slot] = number;
    }

    private boolean is(int number, T value, int hash) {
        int page = number >> PAGE_BITS;
        int[][] all = hashes;
        return page < all.length
                && all[page][number & PAGE - 1] == hash
                && value.equals(pages[page][number & PAGE - 1]);
    }

    /** How many values there are, once nobody adds any. */
    synchronized int size() {
        return size;
    }

    private void append(T value, int hash) {
        int page = size >> PAGE_BITS;
        if (page == pages.length) {
            // In this order: whoever sees a page of hashes sees the page of their values, too.
            Object[][] more = Arrays.copyOf(pages, page + 1);
            more[page] = new Object[PAGE];
            pages = more;
            int[][] hashesOfMore = Arrays.copyOf(hashes, page + 1);
            hashesOfMore[page] = new int[PAGE];
            hashes = hashesOfMore;
        }
        pages[page][size & PAGE - 1] = value;
        hashes[page][size & PAGE - 1] = hash;
        size++;
    }

    private void grow() {
        int[] more = emptied(slots.length * 2);
        for (int number = 0; number < size; number++) {
            enter(number, hashes[number >> PAGE_BITS][number & PAGE - 1], more);
        }
        slots = more;
    }

    /** The value behind a number that {@link #number} gave. */
    @SuppressWarnings("unchecked")
    T value(int number) {
        return number < closed.length ? (T) closed[number] : (T) pages[number >> PAGE_BITS][number & PAGE - 1];
    }

    /** Ends the adding, and forgets how values are found by what they are; numbers still lead to values. */
    synchronized void close() {
        Object[] all = new Object[size];
        for (int number = 0; number < size; number++) {
            all[number] = pages[number >> PAGE_BITS][number & PAGE - 1];
        }
        closed = all;
        pages = new Object[][] {};
        hashes = new int[][] {};
        slots = emptied(2);
    }
}
