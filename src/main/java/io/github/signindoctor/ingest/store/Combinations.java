package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.COMBINED;
import static io.github.signindoctor.ingest.store.Layout.INTS;

import java.util.Arrays;

/** Numbers what the columns from {@link Layout#COMBINED} on hold together, equal combinations alike. For one thread. */
final class Combinations {
    private static final int WIDTH = INTS - COMBINED;
    private static final int NONE = -1;

    private int[] values = new int[WIDTH * 64];
    private int[] slots = new int[256];
    private int size;

    Combinations() {
        Arrays.fill(slots, NONE);
    }

    /** The number of the combination in the row that begins here. */
    int number(int[] ints, int row) {
        return find(ints, row + COMBINED);
    }

    /** What the combination holds in a column of the row. */
    int get(int number, int column) {
        return values[number * WIDTH + column - COMBINED];
    }

    /** The number of the combination that differs in one column. */
    int with(int number, int column, int value) {
        int[] changed = Arrays.copyOfRange(values, number * WIDTH, (number + 1) * WIDTH);
        changed[column - COMBINED] = value;
        return find(changed, 0);
    }

    private int find(int[] ints, int from) {
        int slot = slot(ints, from);
        if (slots[slot] == NONE) {
            if ((size + 1) * WIDTH > values.length) {
                values = Arrays.copyOf(values, values.length * 2);
            }
            System.arraycopy(ints, from, values, size * WIDTH, WIDTH);
            slots[slot] = size++;
            if (size * 2 > slots.length) {
                grow();
                return size - 1;
            }
        }
        return slots[slot];
    }

    private int slot(int[] ints, int from) {
        int hash = 1;
        for (int at = 0; at < WIDTH; at++) {
            hash = (hash ^ ints[from + at]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        int slot = hash & slots.length - 1;
        while (slots[slot] != NONE && !is(slots[slot], ints, from)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean is(int number, int[] ints, int from) {
        return Arrays.equals(values, number * WIDTH, (number + 1) * WIDTH, ints, from, from + WIDTH);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < size; number++) {
            slots[slot(values, number * WIDTH)] = number;
        }
    }
}
