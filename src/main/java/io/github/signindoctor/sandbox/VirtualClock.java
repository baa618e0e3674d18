package io.github.signindoctor.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The time of the practice tenant, which it sends as {@code Date}. It stands still but for three things: each request
 * takes a moment, real time passes at the chosen speed, and somebody skips ahead. Safe for use by several threads.
 */
public final class VirtualClock {
    private static final double NANOS_PER_MILLI = 1e6;

    private final double speed;
    private final LongSupplier nanos;
    private long lastNanos;
    private double waitedMillis;
    private long millis;

    VirtualClock(Instant start, double speed, LongSupplier nanos) {
        this.millis = start.toEpochMilli();
        this.speed = speed;
        this.nanos = nanos;
        this.lastNanos = nanos.getAsLong();
    }

    /** The time in the tenant, to the millisecond. */
    public synchronized Instant now() {
        settle();
        return Instant.ofEpochMilli(millis);
    }

    /** Skips ahead, as if somebody had waited; the limits of the service see that time pass, too. */
    public synchronized void advance(Duration duration) {
        settle();
        millis += duration.toMillis();
        waitedMillis += duration.toMillis();
    }

    /** Goes on at this time where that is later: another process has been at work on the same tenant. */
    synchronized void atLeast(Instant time) {
        settle();
        millis = Math.max(millis, time.toEpochMilli());
    }

    /** What a request takes. It is no waiting: a hurry of calls meets the limits. */
    synchronized void tick(Duration duration) {
        settle();
        millis += duration.toMillis();
    }

    /** Time that callers let pass, skipped or real and never slower than real, for limits of calls a second. */
    synchronized Duration waited() {
        settle();
        return Duration.ofMillis((long) waitedMillis);
    }

    private void settle() {
        long now = nanos.getAsLong();
        double real = (now - lastNanos) / NANOS_PER_MILLI;
        long passed = (long) (real * speed);
        if (speed > 0 && passed == 0) {
            return; // too short to count; kept for the next time
        }
        lastNanos = now;
        millis += passed;
        waitedMillis += real * Math.max(1, speed);
    }
}
