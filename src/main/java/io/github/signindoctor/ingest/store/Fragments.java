package io.github.signindoctor.ingest.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Steps of sign-ins that come elsewhere, in the order of arrival. Those of one sign-in that follow each other make a run:
 * 20 bytes in pages, and its steps as in a {@link Tail}.
 */
final class Fragments {
    private static final int PAGE_BITS = 13;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<long[]> ids = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    /** The runs whose id is no GUID. */
    private final BitSet textual = new BitSet();

    private Tails tails = new Tails();
    private final Tail written = Tail.blank();
    private final StepBatch open = new StepBatch();
    private boolean openTextual;
    private int openFile;
    private int size;

    /**
     * Adds steps.
     *
     * @param textual whether the id is no GUID; then the second half of it is the number of its text
     * @param file number of the text that names its file
     */
    void add(StepBatch batch, boolean textual, int file) {
        for (int each = 0; each < batch.size; each++) {
            if (open.size > 0 && !(file == openFile && textual == openTextual && batch.haveSameId(each, open, 0))) {
                end();
            }
            openFile = file;
            openTextual = textual;
            open.add(batch, each);
        }
    }

    /** How many runs there are. */
    int size() {
        return size;
    }

    /** Ends the run that is open, after which nothing may be added to it. */
    void end() {
        if (open.size == 0) {
            return;
        }
        if (size >> PAGE_BITS == ids.size()) {
            ids.add(new long[PAGE * 2]);
            places.add(new int[PAGE]);
        }
        int at = size & PAGE - 1;
        ids.get(size >> PAGE_BITS)[at * 2] = open.high(0);
        ids.get(size >> PAGE_BITS)[at * 2 + 1] = open.low(0);
        written.beginRun(open.nanos(0), openFile, open.size);
        for (int each = 0; each < open.size; each++) {
            written.step(open.steps[each], open.nanos(each));
        }
        places.get(size >> PAGE_BITS)[at] = tails.add(written.bytes, 0, written.at);
        textual.set(size, openTextual);
        size++;
        open.size = 0;
    }

    long high(int run) {
        return ids.get(run >> PAGE_BITS)[(run & PAGE - 1) * 2];
    }

    long low(int run) {
        return ids.get(run >> PAGE_BITS)[(run & PAGE - 1) * 2 + 1];
    }

    /** The steps of a run, to be read one by one. */
    Tail steps(int run, Tail reader) {
        int place = places.get(run >> PAGE_BITS)[run & PAGE - 1];
        return reader.readRun(tails.page(place), Tails.at(place));
    }

    boolean isTextual(int run) {
        return textual.get(run);
    }

    boolean haveSameId(int one, int other) {
        return high(one) == high(other) && low(one) == low(other) && isTextual(one) == isTextual(other);
    }

    /** Forgets the runs before this one, as far as that frees memory. */
    void forgetBefore(int run) {
        int page = (run >> PAGE_BITS) - 1;
        if ((run & PAGE - 1) == 0 && page >= 0) {
            tails.forgetBefore(places.get(page)[PAGE - 1]);
            ids.set(page, new long[0]);
            places.set(page, new int[0]);
        }
    }

    /** Forgets them all. */
    void clear() {
        ids.clear();
        places.clear();
        textual.clear();
        tails = new Tails();
        size = 0;
    }
}
