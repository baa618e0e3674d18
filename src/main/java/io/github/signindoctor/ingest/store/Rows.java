package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of fixed width in pages, so that they grow without being copied. What few combinations tell, as of status and
 * policies, is kept once for each combination.
 */
final class Rows {
    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    /** What is kept of the ints of a row: the number of its combination, then the columns before {@code COMBINED}. */
    private static final int KEPT = 1 + COMBINED;

    private final List<long[]> longs = new ArrayList<>();
    private final List<int[]> ints = new ArrayList<>();
    private final Combinations combinations = new Combinations();
    private StepPages steps = new StepPages();
    private final long[] liftedLongs = new long[LONGS];
    private final int[] liftedInts = new int[KEPT];
    private int size;

    int size() {
        return size;
    }

    long number(int row, int column) {
        return longs.get(row >> PAGE_BITS)[(row & PAGE - 1) * LONGS + column];
    }

    int get(int row, int column) {
        int[] page = ints.get(row >> PAGE_BITS);
        int at = (row & PAGE - 1) * KEPT;
        return column < COMBINED ? page[at + 1 + column] : combinations.get(page[at], column);
    }

    void set(int row, int column, int value) {
        int[] page = ints.get(row >> PAGE_BITS);
        int at = (row & PAGE - 1) * KEPT;
        if (column < COMBINED) {
            page[at + 1 + column] = value;
        } else {
            page[at] = combinations.with(page[at], column, value);
        }
    }

    /** A number that rows share which are equal in the columns of few combinations, interactivity and flag. */
    long sort(int row) {
        int page = row >> PAGE_BITS;
        int at = (row & PAGE - 1) * KEPT;
        long flags = ints.get(page)[at + 1 + FLAGS] & (INTERACTIVITY | FLAGGED);
        return flags << Integer.SIZE | ints.get(page)[at];
    }

    boolean has(int row, int flag) {
        return (get(row, FLAGS) & flag) != 0;
    }

    int stepsOf(int row) {
        return get(row, FLAGS) >>> STEP_COUNT_SHIFT;
    }

    long stepTime(int step) {
        return steps.time(step);
    }

    int step(int step) {
        return steps.number(step);
    }

    /** Adds the rows of a batch, whose lines count from the line given. */
    void add(Batch batch, long lineBefore) {
        for (int row = 0; row < batch.rows; row++) {
            put(size++, batch, row, lineBefore);
        }
        addSteps(batch);
    }

    /** Puts the only row of a batch in the place of a row. */
    void replace(int row, Batch batch) {
        put(row, batch, 0, 0);
        addSteps(batch);
    }

    private void put(int row, Batch batch, int from, long lineBefore) {
        if (row >> PAGE_BITS == longs.size()) {
            longs.add(new long[PAGE * LONGS]);
            ints.add(new int[PAGE * KEPT]);
        }
        int[] page = ints.get(row >> PAGE_BITS);
        int at = (row & PAGE - 1) * KEPT;
        System.arraycopy(batch.longs, from * LONGS, longs.get(row >> PAGE_BITS), (row & PAGE - 1) * LONGS, LONGS);
        page[at] = combinations.number(batch.ints, from * INTS);
        System.arraycopy(batch.ints, from * INTS, page, at + 1, COMBINED);
        page[at + 1 + LINE] += (int) lineBefore;
        page[at + 1 + STEPS] += steps.size();
    }

    private void addSteps(Batch batch) {
        for (int step = 0; step < batch.stepCount; step++) {
            addStep(batch.stepTimes[step], batch.steps[step]);
        }
    }

    /** Adds a step that no row has yet. */
    void addStep(long nanos, int step) {
        steps.set(steps.grow(1), nanos, step);
    }

    /** Keeps a row aside. */
    void lift(int row) {
        System.arraycopy(longs.get(row >> PAGE_BITS), (row & PAGE - 1) * LONGS, liftedLongs, 0, LONGS);
        System.arraycopy(ints.get(row >> PAGE_BITS), (row & PAGE - 1) * KEPT, liftedInts, 0, KEPT);
    }

    /** Puts what one row holds into another. */
    void move(int from, int to) {
        int source = (from & PAGE - 1);
        int target = (to & PAGE - 1);
        System.arraycopy(
                longs.get(from >> PAGE_BITS), source * LONGS, longs.get(to >> PAGE_BITS), target * LONGS, LONGS);
        System.arraycopy(ints.get(from >> PAGE_BITS), source * KEPT, ints.get(to >> PAGE_BITS), target * KEPT, KEPT);
    }

    /** Puts the row that was kept aside into another. */
    void drop(int row) {
        System.arraycopy(liftedLongs, 0, longs.get(row >> PAGE_BITS), (row & PAGE - 1) * LONGS, LONGS);
        System.arraycopy(liftedInts, 0, ints.get(row >> PAGE_BITS), (row & PAGE - 1) * KEPT, KEPT);
    }

    /** Forgets all rows from this one on. */
    void cut(int rows) {
        size = rows;
        int pages = (rows + PAGE - 1) >> PAGE_BITS;
        longs.subList(pages, longs.size()).clear();
        ints.subList(pages, ints.size()).clear();
    }

    /** Puts the steps into the order of the rows that they belong to, and forgets those that belong to none. */
    void arrangeSteps() {
        int[] begins = new int[longs.size() + 1];
        for (int row = 0; row < size; row++) {
            begins[(row >> PAGE_BITS) + 1] += stepsOf(row);
        }
        for (int page = 1; page < begins.length; page++) {
            begins[page] += begins[page - 1];
        }
        StepPages arranged = new StepPages();
        arranged.grow(begins[begins.length - 1]);
        IntStream.range(0, longs.size()).parallel().forEach(page -> arrangeSteps(page, begins[page], arranged));
        steps = arranged;
    }

    private void arrangeSteps(int page, int begin, StepPages arranged) {
        int to = begin;
        for (int row = page << PAGE_BITS; row < Math.min(size, page + 1 << PAGE_BITS); row++) {
            int from = get(row, STEPS);
            set(row, STEPS, to);
            for (int step = from; step < from + stepsOf(row); step++) {
                arranged.set(to++, stepTime(step), step(step));
            }
        }
    }

    /** How many steps were added. */
    int stepCount() {
        return steps.size();
    }

    /** Gives a row these steps and no others. */
    void steps(int row, int first, int count) {
        set(row, STEPS, first);
        set(row, FLAGS, get(row, FLAGS) & (1 << STEP_COUNT_SHIFT) - 1 | count << STEP_COUNT_SHIFT);
    }

    /** Whether two rows say the same of who it was and between which tenants. */
    boolean haveSameOwner(int one, int other) {
        return get(one, WHO) == get(other, WHO) && get(one, TENANCY) == get(other, TENANCY);
    }

    /** Whether two rows say the same, wherever they were read. */
    boolean isCopy(int one, int other) {
        for (int column = 0; column < LONGS; column++) {
            if (number(one, column) != number(other, column)) {
                return false;
            }
        }
        for (int column = 0; column < INTS; column++) {
            boolean place = column == LINE || column == ORIGIN || column == STEPS;
            if (!place && get(one, column) != get(other, column)) {
                return false;
            }
        }
        return haveSameSteps(one, other);
    }

    private boolean haveSameSteps(int one, int other) {
        int first = get(one, STEPS);
        int second = get(other, STEPS);
        for (int each = 0; each < stepsOf(one); each++) {
            if (step(first + each) != step(second + each) || stepTime(first + each) != stepTime(second + each)) {
                return false;
            }
        }
        return true;
    }
}
