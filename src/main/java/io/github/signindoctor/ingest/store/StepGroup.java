package io.github.signindoctor.ingest.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The steps of one sign-in that came apart from it, being put together. */
final class StepGroup {
    private static final int FEW = 16;

    private final int[] ranks;
    int size;
    long[] times = new long[FEW];
    int[] steps = new int[FEW];
    /** The number of the text that names the file of each. */
    int[] files = new int[FEW];

    /**
     * An empty one.
     *
     * @param ranks for each step's number, where it stands among steps of one time
     */
    StepGroup(int[] ranks) {
        this.ranks = ranks;
    }

    void clear() {
        size = 0;
    }

    /** Adds the steps of a run. */
    void add(Tail run) {
        if (size + run.steps > steps.length) {
            int length = Math.max(steps.length * 2, size + run.steps);
            times = Arrays.copyOf(times, length);
            steps = Arrays.copyOf(steps, length);
            files = Arrays.copyOf(files, length);
        }
        for (int each = 0; each < run.steps; each++) {
            steps[size] = run.next();
            times[size] = run.stepTime;
            files[size++] = run.file;
        }
    }

    /** By time, then by rank, then by arrival. */
    void sort() {
        if (size > FEW) {
            sortMany();
            return;
        }
        for (int next = 1; next < size; next++) {
            for (int at = next; at > 0 && compare(at - 1, at) > 0; at--) {
                swap(at - 1, at);
            }
        }
    }

    private void sortMany() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong((Integer at) -> times[at]).thenComparingInt(at -> ranks[steps[at]]))
                .mapToInt(Integer::intValue)
                .toArray();
        times = Arrays.stream(order).mapToLong(at -> times[at]).toArray();
        steps = Arrays.stream(order).map(at -> steps[at]).toArray();
        files = Arrays.stream(order).map(at -> files[at]).toArray();
    }

    private int compare(int one, int other) {
        int time = Long.compare(times[one], times[other]);
        return time != 0 ? time : Integer.compare(ranks[steps[one]], ranks[steps[other]]);
    }

    private void swap(int one, int other) {
        long time = times[one];
        times[one] = times[other];
        times[other] = time;
        int step = steps[one];
        steps[one] = steps[other];
        steps[other] = step;
        int file = files[one];
        files[one] = files[other];
        files[other] = file;
    }

    /** Whether a step is the one that stands in a place of the kept ones. */
    boolean isSame(int at, int kept) {
        return times[at] == times[kept] && steps[at] == steps[kept];
    }

    /** Puts a step into a place of the kept ones. */
    void keep(int at, int place) {
        times[place] = times[at];
        steps[place] = steps[at];
    }
}
