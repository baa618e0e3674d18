package io.github.signindoctor.sandbox.odata;

import java.time.Instant;

/**
 * A window of time, both ends included.
 *
 * @param from {@link Instant#MIN} where it is open
 * @param to {@link Instant#MAX} where it is open
 */
public record Bounds(Instant from, Instant to) {
    /** All times. */
    public static final Bounds OPEN = new Bounds(Instant.MIN, Instant.MAX);

    Bounds and(Bounds other) {
        return new Bounds(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** Whether a time lies within. */
    public boolean hold(Instant time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
