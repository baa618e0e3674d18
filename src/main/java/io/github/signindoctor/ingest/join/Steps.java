package io.github.signindoctor.ingest.join;

import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the steps of fragments to those that a record carries itself. */
public final class Steps {
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    private Steps() {}

    /** A fragment may tell a step that the record knows, with a rounded time or fewer words; then the record's stays. */
    public static Authentication united(Authentication own, List<AuthenticationStep> fragments) {
        List<AuthenticationStep> missing = new ArrayList<>(fragments);
        missing.removeIf(step -> own.steps().stream().anyMatch(known -> isSame(known, step)));
        return own.withSteps(missing);
    }

    /** Whether a record knows none of the steps of a fragment. */
    public static boolean isNew(Authentication own, Authentication fragment) {
        return fragment.steps().stream().noneMatch(step -> own.steps().stream().anyMatch(known -> isSame(known, step)));
    }

    private static boolean isSame(AuthenticationStep known, AuthenticationStep step) {
        return isSameTime(known.at(), step.at())
                && known.method().equalsIgnoreCase(step.method())
                && known.result().equalsIgnoreCase(step.result())
                && known.succeeded() == step.succeeded();
    }

    private static boolean isSameTime(Optional<Instant> known, Optional<Instant> other) {
        return known.isEmpty()
                || other.isEmpty()
                || Duration.between(known.get(), other.get()).abs().compareTo(ROUNDING) < 0;
    }
}
