package io.github.signindoctor.casework;

import java.time.Instant;

/** A point in time that may be relative: it is settled only once the input's own end is known. */
@FunctionalInterface
public interface When {
    /**
     * The point in time.
     *
     * @param asOf the time from which relative ones count back
     */
    Instant against(Instant asOf);
}
