package io.github.signindoctor.ingest.store;

import java.util.ArrayList;
import java.util.List;

/** Steps of sign-ins that come elsewhere, in the order of arrival: 32 bytes each, in pages. */
final class Fragments {
    private static final int PAGE_BITS = 13;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int LONGS = 3;
    private static final int INTS = 2;

    private final List<long[]> longs = new ArrayList<>();
    private final List<int[]> ints = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /**
     * Adds one.
     *
     * @param high first 64 bits of the request id
     * @param low the others, or the number of its text where it is no GUID
     * @param nanos its time, or {@link Batch#NO_TIME}
     * @param step its number
     * @param file number of the text that names its file
     */
    void add(long high, long low, boolean textual, long nanos, int step, int file) {
        if (size >> PAGE_BITS == longs.size()) {
            longs.add(new long[PAGE * LONGS]);
            ints.add(new int[PAGE * INTS]);
        }
        long[] page = longs.get(size >> PAGE_BITS);
        int at = (size & PAGE - 1) * LONGS;
        page[at] = high;
        page[at + 1] = low;
        page[at + 2] = nanos;
        int[] numbers = ints.get(size >> PAGE_BITS);
        numbers[(size & PAGE - 1) * INTS] = step;
        numbers[(size & PAGE - 1) * INTS + 1] = textual ? ~file : file;
        size++;
    }

    void add(StepBatch batch, int file) {
        for (int each = 0; each < batch.size; each++) {
            int at = each * StepBatch.LONGS;
            add(batch.longs[at], batch.longs[at + 1], false, batch.longs[at + 2], batch.steps[each], file);
        }
    }

    private long number(int fragment, int column) {
        return longs.get(fragment >> PAGE_BITS)[(fragment & PAGE - 1) * LONGS + column];
    }

    private int get(int fragment, int column) {
        return ints.get(fragment >> PAGE_BITS)[(fragment & PAGE - 1) * INTS + column];
    }

    long high(int fragment) {
        return number(fragment, 0);
    }

    long low(int fragment) {
        return number(fragment, 1);
    }

    long nanos(int fragment) {
        return number(fragment, 2);
    }

    int step(int fragment) {
        return get(fragment, 0);
    }

    boolean isTextual(int fragment) {
        return get(fragment, 1) < 0;
    }

    int file(int fragment) {
        int file = get(fragment, 1);
        return file < 0 ? ~file : file;
    }

    boolean haveSameId(int one, int other) {
        return high(one) == high(other) && low(one) == low(other) && isTextual(one) == isTextual(other);
    }

    void clear() {
        longs.clear();
        ints.clear();
        size = 0;
    }
}
