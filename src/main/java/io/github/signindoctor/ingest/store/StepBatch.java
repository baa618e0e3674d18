package io.github.signindoctor.ingest.store;

import java.util.Arrays;

/** Steps of sign-ins that come elsewhere, on their way to a {@link SignInTable}, filled by one thread. */
public final class StepBatch {
    static final int LONGS = 3;

    long[] longs;
    int[] steps;
    int size;

    /** An empty one. */
    public StepBatch() {
        this(256);
    }

    StepBatch(int room) {
        longs = new long[room * LONGS];
        steps = new int[room];
    }

    long high(int each) {
        return longs[each * LONGS];
    }

    long low(int each) {
        return longs[each * LONGS + 1];
    }

    long nanos(int each) {
        return longs[each * LONGS + 2];
    }

    boolean haveSameId(int each, StepBatch others, int other) {
        return high(each) == others.high(other) && low(each) == others.low(other);
    }

    /** Adds a step of another batch. */
    void add(StepBatch others, int other) {
        add(others.high(other), others.low(other), others.nanos(other), others.steps[other]);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /**
     * Adds a step of the sign-in whose request id is this GUID.
     *
     * @param high first 64 bits of the id
     * @param low last 64 bits of the id
     * @param nanos when, in nanoseconds since 1970
     * @param step the number of the step
     */
    public void add(long high, long low, long nanos, int step) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
            longs = Arrays.copyOf(longs, size * 2 * LONGS);
        }
        int at = size * LONGS;
        longs[at] = high;
        longs[at + 1] = low;
        longs[at + 2] = nanos;
        steps[size++] = step;
    }
}
