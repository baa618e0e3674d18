package io.github.signindoctor.ingest.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads slices with all cores, and hands on what came of them in the order of the text.
 *
 * @param <R> what comes of a slice
 */
final class Crew<R> {
    private final Slices slices;
    private final Supplier<Scan<R>> scans;
    private final Predicate<R> taker;
    private final Map<Integer, R> waiting = new TreeMap<>();
    private int next;
    private boolean ended;
    private Throwable failure;

    /**
     * Reads slices, for one thread.
     *
     * @param <R> what comes of a slice
     */
    interface Scan<R> {
        R scan(Slice slice);
    }

    /**
     * A crew.
     *
     * @param scans one for each thread
     * @param taker is given what came of each slice in turn; says whether the next may follow
     */
    Crew(Slices slices, Supplier<Scan<R>> scans, Predicate<R> taker) {
        this.slices = slices;
        this.scans = scans;
        this.taker = taker;
    }

    /** Reads to the end, or until the taker wants no more. */
    void read(int threads) {
        List<Thread> others = new ArrayList<>();
        for (int thread = 1; thread < threads; thread++) {
            Thread other = new Thread(this::work, "signin-doctor-lane-" + thread);
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        work();
        others.forEach(Crew::join);
        rethrow();
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    private void work() {
        try {
            Scan<R> scan = scans.get();
            byte[] buffer = slices.buffer();
            for (Slice slice = slices.next(buffer); slice != null; slice = slices.next(buffer)) {
                buffer = slice.bytes();
                take(slice.index(), scan.scan(slice));
            }
        } catch (RuntimeException | Error e) {
            fail(e);
            slices.end();
        }
    }

    private synchronized void fail(Throwable thrown) {
        failure = failure == null ? thrown : failure;
    }

    private synchronized void take(int index, R result) {
        waiting.put(index, result);
        while (!ended && waiting.containsKey(next)) {
            ended = !taker.test(waiting.remove(next++));
        }
        if (ended) {
            slices.end();
            waiting.clear();
        }
    }
}
