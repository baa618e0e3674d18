package io.github.signindoctor.graph;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which sign-ins are wanted.
 *
 * @param since from then on
 * @param until up to then
 * @param kinds each is a list of its own
 * @param narrowing what is wanted of them
 */
public record PullOrder(Instant since, Instant until, List<Kind> kinds, Narrowing narrowing) {
    /** Copies the list. */
    public PullOrder {
        kinds = List.copyOf(kinds);
    }

    /**
     * What is wanted of the sign-ins in the window. Graph is asked to filter where it can; each row is checked here all
     * the same.
     *
     * @param userId object id of the only user
     * @param app id or part of a name of the only app
     * @param code the only code
     * @param failures whether successes are left out
     */
    public record Narrowing(Optional<String> userId, Optional<String> app, Optional<Integer> code, boolean failures) {
        /** Everything. */
        public static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
