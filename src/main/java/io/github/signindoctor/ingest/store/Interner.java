package io.github.signindoctor.ingest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers equal values alike, so that a row holds a number in place of a value. Several threads may ask at once; the
 * numbers then depend on who came first and so must not decide anything.
 *
 * @param <T> an immutable value
 */
final class Interner<T> {
    private ConcurrentHashMap<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile List<Object[]> pages = List.of();
    /** All values in one piece once nobody adds any; empty until then. */
    private Object[] closed = {};

    private int size;

    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    /** The number of a value, from 0. */
    int number(T value) {
        Integer known = numbers.get(value);
        return known != null ? known : numbers.computeIfAbsent(value, this::append);
    }

    /** How many values there are, once nobody adds any. */
    synchronized int size() {
        return size;
    }

    private synchronized int append(T value) {
        int number = size++;
        if (number >> PAGE_BITS == pages.size()) {
            List<Object[]> more = new ArrayList<>(pages);
            more.add(new Object[PAGE]);
            pages = more;
        }
        pages.get(number >> PAGE_BITS)[number & PAGE - 1] = value;
        return number;
    }

    /** The value behind a number that {@link #number} gave. */
    @SuppressWarnings("unchecked")
    T value(int number) {
        return number < closed.length ? (T) closed[number] : (T) pages.get(number >> PAGE_BITS)[number & PAGE - 1];
    }

    /** Ends the adding, and forgets how values are found by what they are; numbers still lead to values. */
    synchronized void close() {
        numbers = new ConcurrentHashMap<>();
        Object[] all = new Object[size];
        for (int number = 0; number < size; number++) {
            all[number] = pages.get(number >> PAGE_BITS)[number & PAGE - 1];
        }
        closed = all;
        pages = List.of();
    }
}
