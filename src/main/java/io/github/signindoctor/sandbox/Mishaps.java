package io.github.signindoctor.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What is to go wrong with the coming calls of the sign-in report. Safe for use by several threads. */
public final class Mishaps {
    private final Deque<Optional<Mishap>> coming = new ArrayDeque<>();
    private Optional<Mishap> lasting = Optional.empty();

    Mishaps() {}

    /** Lets the next calls, as many as named, go wrong like this; behind those that were ordered before. */
    public synchronized void next(int calls, Mishap mishap) {
        for (int i = 0; i < calls; i++) {
            coming.add(Optional.of(mishap));
        }
    }

    /** Lets as many calls pass unharmed before what is ordered next. */
    public synchronized void spare(int calls) {
        for (int i = 0; i < calls; i++) {
            coming.add(Optional.empty());
        }
    }

    /** Lets every call go wrong like this, from now on. */
    public synchronized void always(Mishap mishap) {
        lasting = Optional.of(mishap);
    }

    /** Nothing goes wrong any more. */
    public synchronized void clear() {
        coming.clear();
        lasting = Optional.empty();
    }

    /** Mishaps and spared calls that no call has met yet. */
    public synchronized int left() {
        return coming.size();
    }

    /** What the present call meets. */
    synchronized Optional<Mishap> take() {
        return coming.isEmpty() ? lasting : coming.remove();
    }
}
