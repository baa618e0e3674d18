package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the row of a request id. */
final class RequestIds {
    private static final int NONE = -1;
    private static final int SHARES = 2;

    private final Rows rows;
    private final int[] slots;
    private final BitSet repeated = new BitSet();
    /** How far a hash must be shifted to tell which share of the slots is its own; a thread fills each share. */
    private final int shareShift;

    RequestIds(Rows rows) {
        this.rows = rows;
        this.slots = new int[Math.max(16, Integer.highestOneBit(Math.max(rows.size(), 1)) * 4)];
        this.shareShift = Integer.numberOfTrailingZeros(slots.length / SHARES);
        Arrays.fill(slots, NONE);
    }

    /** Enters every row; the groups of rows that share an id, by the first of each, which stands for them from now on. */
    Map<Integer, List<Integer>> index() {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        IntStream.range(0, SHARES).parallel().mapToObj(this::index).forEachOrdered(groups::putAll);
        groups.values().forEach(group -> group.stream().skip(1).forEach(repeated::set));
        return groups;
    }

    private Map<Integer, List<Integer>> index(int share) {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            long high = rows.number(row, ID);
            long low = rows.number(row, ID + 1);
            if ((hash(high, low) & slots.length - 1) >>> shareShift == share) {
                int slot = slot(high, low, rows.has(row, TEXTUAL));
                if (slots[slot] == NONE) {
                    slots[slot] = row;
                } else {
                    int first = slots[slot];
                    groups.computeIfAbsent(first, each -> new ArrayList<>(List.of(first)))
                            .add(row);
                }
            }
        }
        return groups;
    }

    /** Goes round within the share of the hash. */
    private int slot(long high, long low, boolean textual) {
        int slot = hash(high, low) & slots.length - 1;
        int others = -1 << shareShift;
        while (slots[slot] != NONE && !is(slots[slot], high, low, textual)) {
            slot = slot & others | slot + 1 & ~others;
        }
        return slot;
    }

    static int hash(long high, long low) {
        long hash = (high ^ low) * 0x9E3779B97F4A7C15L;
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
        return slots[slot(high, low, textual)];
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
