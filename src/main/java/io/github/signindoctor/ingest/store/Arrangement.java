package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.WHO;

import java.util.BitSet;

/**
 * Moves rows so that those of one person lie together, by time, because diagnosis goes from person to person and memory
 * far apart is slow. Rows that stand for nothing are dropped.
 */
final class Arrangement {
    private final Rows rows;
    private final int[] order;
    private final int[] source;

    /**
     * Will move.
     *
     * @param order the rows that are kept, in the order of the log
     * @param people how many numbers there are for who it was
     */
    Arrangement(Rows rows, int[] order, int people) {
        this.rows = rows;
        this.order = order;
        this.source = new int[rows.size()];
        int[] next = beginnings(people);
        for (int at = 0; at < order.length; at++) {
            int place = next[rows.get(order[at], WHO)]++;
            source[place] = order[at];
            order[at] = place;
        }
    }

    private int[] beginnings(int people) {
        int[] beginnings = new int[people];
        for (int row : order) {
            beginnings[rows.get(row, WHO)]++;
        }
        int begin = 0;
        for (int who = 0; who < people; who++) {
            int count = beginnings[who];
            beginnings[who] = begin;
            begin += count;
        }
        return beginnings;
    }

    /** Moves them; the order holds the new places. */
    void move() {
        addDropped();
        BitSet moved = new BitSet(source.length);
        for (int row = 0; row < source.length; row++) {
            if (!moved.get(row)) {
                cycle(row, moved);
            }
        }
        rows.cut(order.length);
        rows.arrangeTails();
    }

    private void addDropped() {
        BitSet kept = new BitSet(source.length);
        for (int at = 0; at < order.length; at++) {
            kept.set(source[at]);
        }
        int row = -1;
        for (int at = order.length; at < source.length; at++) {
            row = kept.nextClearBit(row + 1);
            source[at] = row;
        }
    }

    /** Moves each row of a circle to the place of which it is the source. */
    private void cycle(int first, BitSet moved) {
        rows.lift(first);
        int place = first;
        while (source[place] != first) {
            rows.move(source[place], place);
            moved.set(place);
            place = source[place];
        }
        rows.drop(place);
        moved.set(place);
    }
}
