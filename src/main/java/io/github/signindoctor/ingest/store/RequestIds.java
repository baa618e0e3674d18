package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds the row of a request id. */
final class RequestIds {
    private static final int NONE = -1;
    private static final int SHARES = 2;
    /** Drawn anew in each run, so that nobody can write a log whose ids all fall on one place. */
    private static final long KEY = ThreadLocalRandom.current().nextLong() | 1;

    private final Rows rows;
    private final BitSet repeated = new BitSet();
    /** A thread fills each share; the sign of an id's hash tells in which one it is. */
    private final Share[] shares = {new Share(), new Share()};

    /** The rows of half of all ids, found by their hash. */
    private final class Share {
        private int[] slots;
        private final Map<Integer, List<Integer>> groups = new HashMap<>();

        void make(int count) {
            slots = new int[count + count / 3 + 2];
            Arrays.fill(slots, NONE);
        }

        void add(int row, int hash) {
            int slot = slot(rows.number(row, ID), rows.number(row, ID + 1), rows.has(row, TEXTUAL), hash);
            if (slots[slot] == NONE) {
                slots[slot] = row;
            } else {
                int first = slots[slot];
                groups.computeIfAbsent(first, each -> new ArrayList<>(List.of(first)))
                        .add(row);
            }
        }

        int find(long high, long low, boolean textual, int hash) {
            return slots[slot(high, low, textual, hash)];
        }

        /** The bits below the sign, as a fraction, tell where to begin to look. */
        private int slot(long high, long low, boolean textual, int hash) {
            int slot = (int) ((hash & 0x7FFFFFFFL) * slots.length >>> Integer.SIZE - 1);
            while (slots[slot] != NONE && !is(slots[slot], high, low, textual)) {
                slot = slot + 1 == slots.length ? 0 : slot + 1;
            }
            return slot;
        }
    }

    RequestIds(Rows rows) {
        this.rows = rows;
    }

    /** Enters every row; the groups of rows that share an id, by the first of each, which stands for them from now on. */
    Map<Integer, List<Integer>> index() {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        IntStream.range(0, SHARES).parallel().mapToObj(this::index).forEachOrdered(groups::putAll);
        groups.values().forEach(group -> group.stream().skip(1).forEach(repeated::set));
        return groups;
    }

    private Map<Integer, List<Integer>> index(int number) {
        Share share = shares[number];
        share.make(count(number));
        for (int row = 0; row < rows.size(); row++) {
            int hash = hash(row);
            if (hash >>> Integer.SIZE - 1 == number) {
                share.add(row, hash);
            }
        }
        return share.groups;
    }

    private int count(int share) {
        int count = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (hash(row) >>> Integer.SIZE - 1 == share) {
                count++;
            }
        }
        return count;
    }

    private int hash(int row) {
        return hash(rows.number(row, ID), rows.number(row, ID + 1));
    }

    static int hash(long high, long low) {
        long hash = (high * KEY ^ low) * 0x9E3779B97F4A7C15L;
        return (int) (hash ^ hash >>> 32);
    }

    private boolean is(int row, long high, long low, boolean textual) {
        return rows.number(row, ID) == high && rows.number(row, ID + 1) == low && rows.has(row, TEXTUAL) == textual;
    }

    /**
     * The row that stands for an id; -1 where none does.
     *
     * @param low the number of its text where it is one
     * @param near a row that has it, or the next one has
     */
    int find(long high, long low, boolean textual, int near) {
        for (int row = near; row < Math.min(near + 2, rows.size()); row++) {
            if (is(row, high, low, textual) && !repeated.get(row)) {
                return row;
            }
        }
        int hash = hash(high, low);
        return shares[hash >>> Integer.SIZE - 1].find(high, low, textual, hash);
    }

    /** Forgets how rows are found. */
    void close() {
        Arrays.fill(shares, null);
    }

    /** The rows that stand for an id, in the order of arrival. */
    int[] distinct() {
        int[] distinct = new int[rows.size() - repeated.cardinality()];
        int count = 0;
        for (int row = repeated.nextClearBit(0); row < rows.size(); row = repeated.nextClearBit(row + 1)) {
            distinct[count++] = row;
        }
        return distinct;
    }
}
