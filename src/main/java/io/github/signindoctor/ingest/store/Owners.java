package io.github.signindoctor.ingest.store;

import java.util.Arrays;

/**
 * Tells which steps belong together: an owner is the row of their request id or, where no row has it, a number above all
 * rows.
 */
final class Owners {
    private static final int NONE = -1;

    private final Fragments fragments;
    private final RequestIds ids;
    private final int rows;
    /** The first run of each orphaned id, found by its hash; and which orphan that is. */
    private int[] slots = new int[16];

    private int[] orphans = new int[16];
    private int orphanCount;

    Owners(Fragments fragments, RequestIds ids, int rows) {
        this.fragments = fragments;
        this.ids = ids;
        this.rows = rows;
        Arrays.fill(slots, NONE);
    }

    /** The owner of each run. Steps mostly come in the order of their rows, so the next row is tried first. */
    int[] find() {
        int[] owners = new int[fragments.size()];
        int row = 0;
        for (int each = 0; each < owners.length; each++) {
            int found = ids.find(fragments.high(each), fragments.low(each), fragments.isTextual(each), row);
            owners[each] = found == NONE ? rows + orphan(each) : found;
            row = found == NONE ? row : found;
        }
        return owners;
    }

    /** How many owners there are, the rows among them. */
    int count() {
        return rows + orphanCount;
    }

    private int orphan(int run) {
        int slot = slot(slots, run);
        if (slots[slot] == NONE) {
            if (orphanCount * 2 >= slots.length) {
                grow();
                slot = slot(slots, run);
            }
            slots[slot] = run;
            orphans[slot] = orphanCount++;
        }
        return orphans[slot];
    }

    private int slot(int[] in, int run) {
        int slot = RequestIds.hash(fragments.high(run), fragments.low(run)) & in.length - 1;
        while (in[slot] != NONE && !fragments.haveSameId(in[slot], run)) {
            slot = slot + 1 & in.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldSlots = slots;
        int[] oldOrphans = orphans;
        slots = new int[oldSlots.length * 2];
        orphans = new int[slots.length];
        Arrays.fill(slots, NONE);
        for (int at = 0; at < oldSlots.length; at++) {
            if (oldSlots[at] != NONE) {
                int slot = slot(slots, oldSlots[at]);
                slots[slot] = oldSlots[at];
                orphans[slot] = oldOrphans[at];
            }
        }
    }
}
