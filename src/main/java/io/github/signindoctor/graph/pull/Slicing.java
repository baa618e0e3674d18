package io.github.signindoctor.graph.pull;

import io.github.signindoctor.graph.pull.SignInQuery.Slice;
import java.time.Duration;
import java.time.Instant;

/**
 * Cuts the window into slices that the service can answer in time. Microsoft's advice is to begin with three days and go
 * shorter when it does not answer. Neighbours share their border, so that no record falls between them; what comes
 * twice by that is one record in the archive.
 */
final class Slicing {
    private static final Duration FIRST = Duration.ofDays(3);
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private Duration length = FIRST;
    private boolean hasShrunk;

    /** The next slice of what is left. */
    Slice next(Instant from, Instant until) {
        Instant end = from.plus(length);
        return new Slice(from, end.isBefore(until) ? end : until);
    }

    /** Halves the length. */
    boolean shrink(Slice tried) {
        Duration whole = Duration.between(tried.from(), tried.to());
        Duration half = Duration.ofSeconds(whole.toSeconds() / 2);
        if (half.compareTo(SHORTEST) < 0) {
            return false;
        }
        length = half;
        hasShrunk = true;
        return true;
    }

    /** A slice that was one page may be followed by one twice as long, where no length was too much yet. */
    void grow() {
        if (!hasShrunk) {
            length = length.multipliedBy(2);
        }
    }
}
