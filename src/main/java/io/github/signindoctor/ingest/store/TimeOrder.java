package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sorts rows by time and request id: stretches by keys of time and place, then pairs of stretches are merged. Logs mostly
 * come by time, and what is sorted already is neither moved nor copied.
 */
final class TimeOrder {
    private static final int STRETCH_BITS = 16;
    private static final int STRETCH = 1 << STRETCH_BITS;

    /** So many are sorted by putting each where it belongs. */
    private static final int FEW = 32;

    private final Rows rows;
    private final Parts parts;

    TimeOrder(Rows rows, Parts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    /** Sorts these rows in their place. */
    void sort(int[] some) {
        int stretches = (some.length + STRETCH - 1) / STRETCH;
        IntStream.range(0, stretches)
                .parallel()
                .forEach(each -> sort(some, each * STRETCH, Math.min(some.length, (each + 1) * STRETCH)));
        for (long length = STRETCH; length < some.length; length *= 2) {
            for (long begin = 0; begin + length < some.length; begin += 2 * length) {
                merge(some, (int) begin, (int) (begin + length), (int) Math.min(some.length, begin + 2 * length));
            }
        }
    }

    private void sort(int[] some, int from, int to) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int at = from; at < to; at++) {
            first = Math.min(first, time(some[at]));
            last = Math.max(last, time(some[at]));
        }
        int coarse = Math.max(0, STRETCH_BITS + 1 - Long.numberOfLeadingZeros(last - first));
        long[] keys = new long[to - from];
        for (int at = from; at < to; at++) {
            keys[at - from] = time(some[at]) - first >>> coarse << STRETCH_BITS | at - from;
        }
        Arrays.sort(keys);
        int[] unsorted = Arrays.copyOfRange(some, from, to);
        for (int at = from; at < to; at++) {
            some[at] = unsorted[(int) keys[at - from] & STRETCH - 1];
        }
        refine(some, from, keys);
    }

    /** Looks closely at what falls on the same key. */
    private void refine(int[] some, int from, long[] keys) {
        int begin = 0;
        for (int at = 1; at <= keys.length; at++) {
            if (at == keys.length || keys[at] >>> STRETCH_BITS != keys[begin] >>> STRETCH_BITS) {
                refine(some, from + begin, from + at);
                begin = at;
            }
        }
    }

    private void refine(int[] some, int from, int to) {
        if (to - from < FEW) {
            for (int next = from + 1; next < to; next++) {
                int row = some[next];
                int at = next;
                for (; at > from && compare(some[at - 1], row) > 0; at--) {
                    some[at] = some[at - 1];
                }
                some[at] = row;
            }
        } else {
            int middle = from + to >>> 1;
            refine(some, from, middle);
            refine(some, middle, to);
            merge(some, from, middle, to);
        }
    }

    private void merge(int[] some, int from, int middle, int to) {
        if (compare(some[middle - 1], some[middle]) <= 0) {
            return;
        }
        int[] left = Arrays.copyOfRange(some, from, middle);
        int right = middle;
        int at = from;
        for (int next = 0; next < left.length; at++) {
            some[at] = right < to && compare(left[next], some[right]) > 0 ? some[right++] : left[next++];
        }
    }

    private long time(int row) {
        return rows.number(row, TIME);
    }

    private int compare(int one, int other) {
        int time = Long.compare(time(one), time(other));
        return time != 0 ? time : compareIds(one, other);
    }

    private int compareIds(int one, int other) {
        if (rows.has(one, TEXTUAL) || rows.has(other, TEXTUAL)) {
            return Stored.requestId(rows, parts, one).compareTo(Stored.requestId(rows, parts, other));
        }
        int high = Long.compareUnsigned(rows.number(one, ID), rows.number(other, ID));
        return high != 0 ? high : Long.compareUnsigned(rows.number(one, ID + 1), rows.number(other, ID + 1));
    }
}
