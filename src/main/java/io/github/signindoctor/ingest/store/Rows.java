package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import java.util.Arrays;

/**
 * Rows in pages, so that they grow without being copied. Of fixed width, {@value #KEPT_LONGS} longs and {@value #KEPT}
 * ints, is what each row has of its own: request id, correlation id, time and line. What few combinations tell, as of
 * status and policies, is kept once for each combination, so are circumstances, and the rest is a {@link Tail}.
 */
final class Rows {
    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    /** What is kept of the ints: the numbers of combination and circumstances, the line, and where the tail lies. */
    private static final int KEPT = 4;

    private static final int CIRCUMSTANCE = 1;
    private static final int KEPT_LINE = 2;
    private static final int TAIL = 3;

    private long[][] longs = new long[16][];
    private int[][] ints = new int[16][];
    private int pages;
    private final Combinations combinations = new Combinations();
    private final Circumstances circumstances = new Circumstances();
    private Tails tails = new Tails();
    private final Tail read = new Tail();
    private final Tail written = Tail.blank();
    private final long[] liftedLongs = new long[KEPT_LONGS];
    private final int[] liftedInts = new int[KEPT];
    private int size;

    int size() {
        return size;
    }

    /** One of the longs: of request id, correlation id, session or the time. */
    long number(int row, int column) {
        return column < KEPT_LONGS
                ? longs[row >> PAGE_BITS][(row & PAGE - 1) * KEPT_LONGS + column]
                : circumstances.session(kept(row, CIRCUMSTANCE), column - SESSION);
    }

    private int kept(int row, int column) {
        return ints[row >> PAGE_BITS][(row & PAGE - 1) * KEPT + column];
    }

    private void keep(int row, int column, int value) {
        ints[row >> PAGE_BITS][(row & PAGE - 1) * KEPT + column] = value;
    }

    /** One of the ints but those that stand in the tail. */
    int get(int row, int column) {
        if (column >= COMBINED) {
            return combinations.get(kept(row, 0), column);
        }
        return column >= CIRCUMSTANCES ? circumstances.get(kept(row, CIRCUMSTANCE), column) : kept(row, KEPT_LINE);
    }

    /** Changes one of the combined ints. */
    void set(int row, int column, int value) {
        keep(row, 0, combinations.with(kept(row, 0), column, value));
    }

    /** A number that rows share which are equal in the columns of few combinations. */
    long sort(int row) {
        return kept(row, 0);
    }

    boolean has(int row, int flag) {
        return (get(row, FLAGS) & flag) != 0;
    }

    /** What stands in the tail, its steps to be read one by one. */
    Tail tail(int row) {
        return tail(row, new Tail());
    }

    /** The same, read by this reader. */
    Tail tail(int row, Tail reader) {
        int place = kept(row, TAIL);
        return reader.read(tails.page(place), Tails.at(place), number(row, TIME));
    }

    /** The number of the client. */
    int client(int row) {
        int place = kept(row, TAIL);
        return tails.client(place);
    }

    /** Adds the rows of a batch, whose lines count from the line given. */
    void add(Batch batch, long lineBefore) {
        for (int row = 0; row < batch.rows; row++) {
            put(size++, batch, row, lineBefore);
        }
    }

    /** Puts the only row of a batch in the place of a row. */
    void replace(int row, Batch batch) {
        put(row, batch, 0, 0);
    }

    private void put(int row, Batch batch, int from, long lineBefore) {
        if (row >> PAGE_BITS == pages) {
            addPage();
        }
        System.arraycopy(batch.longs, from * LONGS, longs[row >> PAGE_BITS], (row & PAGE - 1) * KEPT_LONGS, KEPT_LONGS);
        int[] page = ints[row >> PAGE_BITS];
        int at = (row & PAGE - 1) * KEPT;
        page[at] = combinations.number(batch.ints, from * INTS);
        page[at + CIRCUMSTANCE] = circumstances.number(batch, from);
        page[at + KEPT_LINE] = batch.ints[from * INTS + LINE] + (int) lineBefore;
        int end = batch.endOfSteps(from);
        int step = batch.ints[from * INTS + STEPS];
        written.begin(batch, from, end - step);
        for (; step < end; step++) {
            written.step(batch.steps[step], batch.stepTimes[step]);
        }
        page[at + TAIL] = tails.add(written.bytes, 0, written.at);
    }

    private void addPage() {
        if (pages == longs.length) {
            longs = Arrays.copyOf(longs, pages * 2);
            ints = Arrays.copyOf(ints, pages * 2);
        }
        longs[pages] = new long[PAGE * KEPT_LONGS];
        ints[pages++] = new int[PAGE * KEPT];
    }

    /** Gives a row these steps and no others. */
    void steps(int row, StepGroup steps, int count) {
        written.begin(tail(row, read), number(row, TIME), count);
        for (int at = 0; at < count; at++) {
            written.step(steps.steps[at], steps.times[at]);
        }
        keep(row, TAIL, tails.add(written.bytes, 0, written.at));
    }

    /** Keeps a row aside. */
    void lift(int row) {
        System.arraycopy(longs[row >> PAGE_BITS], (row & PAGE - 1) * KEPT_LONGS, liftedLongs, 0, KEPT_LONGS);
        System.arraycopy(ints[row >> PAGE_BITS], (row & PAGE - 1) * KEPT, liftedInts, 0, KEPT);
    }

    /** Puts what one row holds into another. */
    void move(int from, int to) {
        int source = (from & PAGE - 1);
        int target = (to & PAGE - 1);
        System.arraycopy(
                longs[from >> PAGE_BITS], source * KEPT_LONGS, longs[to >> PAGE_BITS], target * KEPT_LONGS, KEPT_LONGS);
        System.arraycopy(ints[from >> PAGE_BITS], source * KEPT, ints[to >> PAGE_BITS], target * KEPT, KEPT);
    }

    /** Puts the row that was kept aside into another. */
    void drop(int row) {
        System.arraycopy(liftedLongs, 0, longs[row >> PAGE_BITS], (row & PAGE - 1) * KEPT_LONGS, KEPT_LONGS);
        System.arraycopy(liftedInts, 0, ints[row >> PAGE_BITS], (row & PAGE - 1) * KEPT, KEPT);
    }

    /** Forgets all rows from this one on. */
    void cut(int rows) {
        size = rows;
        int kept = rows + PAGE - 1 >> PAGE_BITS;
        Arrays.fill(longs, kept, pages, null);
        Arrays.fill(ints, kept, pages, null);
        pages = kept;
    }

    /** Puts the tails into the order of their rows, and forgets those that belong to none. */
    void arrangeTails() {
        Tails arranged = new Tails();
        for (int row = 0; row < size; row++) {
            int place = kept(row, TAIL);
            int begin = Tails.at(place);
            int end = tail(row, read).end();
            keep(row, TAIL, arranged.add(tails.page(place), begin, end - begin));
        }
        tails = arranged;
    }

    /** To be called when no row is added any more; they can still be changed in their combined columns. */
    void close() {
        circumstances.close();
    }

    /** Whether two rows say the same of who it was and between which tenants. */
    boolean haveSameOwner(int one, int other) {
        return get(one, WHO) == get(other, WHO) && get(one, TENANCY) == get(other, TENANCY);
    }

    /** Whether two rows say the same, wherever they were read. */
    boolean isCopy(int one, int other) {
        for (int column = 0; column < ORIGINAL_ID; column++) {
            if (number(one, column) != number(other, column)) {
                return false;
            }
        }
        for (int column = CIRCUMSTANCES; column < ORIGIN; column++) {
            if (get(one, column) != get(other, column)) {
                return false;
            }
        }
        return haveSameTail(one, other);
    }

    private boolean haveSameTail(int one, int other) {
        Tail first = tail(one);
        Tail second = tail(other);
        int firstAt = kept(one, TAIL);
        int secondAt = kept(other, TAIL);
        return Arrays.equals(
                tails.page(firstAt),
                Tails.at(firstAt),
                first.end(),
                tails.page(secondAt),
                Tails.at(secondAt),
                second.end());
    }
}
