package io.github.signindoctor.ingest;

/** Counts numbers, and keeps for each of them where it came first. Without objects, because it is asked for every record. */
final class SortCounts {
    private long[] sorts = new long[64];
    private int[] examples = new int[64];
    /** None where the slot is free. */
    private int[] counts = new int[64];

    private int size;

    /** Counts a number once more, which came at this place. */
    void add(long sort, int at) {
        int slot = slot(sort);
        if (counts[slot] == 0) {
            sorts[slot] = sort;
            examples[slot] = at;
            size++;
        }
        counts[slot]++;
        if (size * 2 > sorts.length) {
            grow();
        }
    }

    private int slot(long sort) {
        long mixed = sort * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & sorts.length - 1;
        while (counts[slot] != 0 && sorts[slot] != sort) {
            slot = slot + 1 & sorts.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldSorts = sorts;
        int[] oldExamples = examples;
        int[] oldCounts = counts;
        sorts = new long[oldSorts.length * 2];
        examples = new int[sorts.length];
        counts = new int[sorts.length];
        for (int old = 0; old < oldSorts.length; old++) {
            if (oldCounts[old] != 0) {
                int slot = slot(oldSorts[old]);
                sorts[slot] = oldSorts[old];
                examples[slot] = oldExamples[old];
                counts[slot] = oldCounts[old];
            }
        }
    }

    /** What is done with one number. */
    interface Each {
        void take(int example, int count);
    }

    /** Hands out where each number came first, and how often it came. */
    void forEach(Each each) {
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] != 0) {
                each.take(examples[slot], counts[slot]);
            }
        }
    }
}
