package io.github.signindoctor.graph.wire;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.Timing;
import io.github.signindoctor.graph.Watcher;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * Asks at the pace that the service allows, and asks again what did not work. Microsoft allows five requests in ten
 * seconds to the logs (learn.microsoft.com/graph/throttling-limits).
 */
public final class Patience {
    private static final int MOST_IN_SPAN = 5;
    private static final long SPAN_NANOS = Duration.ofMillis(10_100).toNanos();
    private static final long FIRST_WAIT_MILLIS = 2_500;
    private static final long LONGEST_BACK_OFF_MILLIS = 60_000;

    /** Longer is not waited for at a prompt. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final int TRIES_THROTTLED = 4;
    private static final int TRIES_SLOW = 2;
    private static final int TRIES_BROKEN = 4;

    private final Wire wire;
    private final Timing timing;
    private final Watcher watcher;
    private final Random jitter;
    private final Deque<Long> asked = new ArrayDeque<>();

    /**
     * Patience with a wire.
     *
     * @param seed of the jitter that keeps several programs from asking at the same moments
     */
    public Patience(Wire wire, Timing timing, Watcher watcher, long seed) {
        this.wire = wire;
        this.timing = timing;
        this.watcher = watcher;
        this.jitter = new Random(seed);
    }

    /** A request. */
    @FunctionalInterface
    public interface Call {
        /** Sends it once. */
        Answer send(Wire wire) throws GraphException, Busy;
    }

    /** Reads an address of the logs, which are paced. */
    public Answer paced(String url) throws GraphException {
        return send(each -> each.get(url), true);
    }

    /** Reads any other address. */
    public Answer get(String url) throws GraphException {
        return send(each -> each.get(url), false);
    }

    /**
     * Sends a request until it works.
     *
     * @throws GraphException when it is refused, or has not worked often enough, or the user interrupts
     */
    public Answer send(Call call, boolean isPaced) throws GraphException {
        int tries = 0;
        while (true) {
            try {
                if (isPaced) {
                    pace();
                }
                return call.send(wire);
            } catch (Busy e) {
                tries++;
                waitFor(e, tries, isPaced);
            }
        }
    }

    private void waitFor(Busy e, int tries, boolean isLog) throws GraphException {
        int most = switch (e.kind()) {
            case THROTTLED -> TRIES_THROTTLED;
            case TOO_SLOW -> isLog ? TRIES_SLOW : TRIES_BROKEN;
            case BROKEN -> TRIES_BROKEN;
        };
        Duration wait = e.retryAfter().orElseGet(() -> backOff(tries));
        if (tries >= most || wait.compareTo(LONGEST_WAIT) > 0) {
            throw e.given(tries, isLog);
        }
        watcher.waiting(
                switch (e.kind()) {
                    case THROTTLED -> "throttled";
                    case TOO_SLOW -> "Graph is slow";
                    case BROKEN -> "the connection broke";
                },
                wait);
        sleep(wait);
    }

    /** Doubles each time, a fifth up or down. */
    private Duration backOff(int tries) {
        long millis = Math.min(LONGEST_BACK_OFF_MILLIS, FIRST_WAIT_MILLIS << Math.min(tries - 1, 10));
        return Duration.ofMillis((long) (millis * (0.8 + 0.4 * jitter.nextDouble())));
    }

    private void pace() throws GraphException {
        while (asked.size() >= MOST_IN_SPAN) {
            long wait = asked.peekFirst() + SPAN_NANOS - timing.nanos();
            if (wait > 0) {
                watcher.pacing(Duration.ofNanos(wait));
                sleep(Duration.ofNanos(wait));
            } else {
                asked.removeFirst();
            }
        }
        asked.addLast(timing.nanos());
    }

    private void sleep(Duration length) throws GraphException {
        try {
            timing.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphException(Reason.INTERRUPTED, "interrupted", "");
        }
    }
}
