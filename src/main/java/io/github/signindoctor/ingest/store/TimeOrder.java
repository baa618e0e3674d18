package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import java.util.Arrays;
import java.util.Comparator;

/** Sorts rows by time and request id. */
final class TimeOrder {
    private static final long MILLI = 1_000_000L;
    private static final int ROW_BITS = 27;

    private final Rows rows;
    private final Parts parts;

    TimeOrder(Rows rows, Parts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    /** These rows, sorted. A key of milliseconds and row sorts fast; what falls on one millisecond is looked at closely. */
    int[] of(int[] unsorted) {
        long from = Arrays.stream(unsorted)
                .mapToLong(row -> rows.number(row, TIME))
                .min()
                .orElse(0);
        long to = Arrays.stream(unsorted)
                .mapToLong(row -> rows.number(row, TIME))
                .max()
                .orElse(0);
        if (unsorted.length >= 1 << ROW_BITS || (to - from) / MILLI >= 1L << Long.SIZE - 1 - ROW_BITS) {
            return boxed(unsorted, 0, unsorted.length);
        }
        long[] keys = new long[unsorted.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (rows.number(unsorted[at], TIME) - from) / MILLI << ROW_BITS | at;
        }
        Arrays.parallelSort(keys);
        int[] sorted = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            sorted[at] = unsorted[(int) keys[at] & (1 << ROW_BITS) - 1];
        }
        refine(sorted, keys);
        return sorted;
    }

    private void refine(int[] sorted, long[] keys) {
        int begin = 0;
        for (int at = 1; at <= keys.length; at++) {
            if (at == keys.length || keys[at] >>> ROW_BITS != keys[begin] >>> ROW_BITS) {
                if (at - begin > 1) {
                    System.arraycopy(boxed(sorted, begin, at), 0, sorted, begin, at - begin);
                }
                begin = at;
            }
        }
    }

    private int[] boxed(int[] some, int from, int to) {
        return Arrays.stream(some, from, to)
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> rows.number(row, TIME))
                        .thenComparing(this::compareIds))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compareIds(int one, int other) {
        if (rows.has(one, TEXTUAL) || rows.has(other, TEXTUAL)) {
            return Stored.requestId(rows, parts, one).compareTo(Stored.requestId(rows, parts, other));
        }
        int high = Long.compareUnsigned(rows.number(one, ID), rows.number(other, ID));
        return high != 0 ? high : Long.compareUnsigned(rows.number(one, ID + 1), rows.number(other, ID + 1));
    }
}
