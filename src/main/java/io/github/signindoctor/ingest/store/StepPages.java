package io.github.signindoctor.ingest.store;

import java.util.ArrayList;
import java.util.List;

/** Times and numbers of steps in pages, so that they grow without being copied. Places may be filled by several threads. */
final class StepPages {
    private static final int PAGE_BITS = 14;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<long[]> times = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /** Makes room for more; the first new place. */
    int grow(int more) {
        int first = size;
        size += more;
        while (size > times.size() << PAGE_BITS) {
            times.add(new long[PAGE]);
            numbers.add(new int[PAGE]);
        }
        return first;
    }

    void set(int place, long nanos, int number) {
        times.get(place >> PAGE_BITS)[place & PAGE - 1] = nanos;
        numbers.get(place >> PAGE_BITS)[place & PAGE - 1] = number;
    }

    long time(int place) {
        return times.get(place >> PAGE_BITS)[place & PAGE - 1];
    }

    int number(int place) {
        return numbers.get(place >> PAGE_BITS)[place & PAGE - 1];
    }
}
