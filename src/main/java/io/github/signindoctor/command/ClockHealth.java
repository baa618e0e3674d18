package io.github.signindoctor.command;

import io.github.signindoctor.command.HealthCheck.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Compares the clock of this machine with that of the service. */
final class ClockHealth {
    /** Tokens are valid from their making on; Microsoft allows five minutes of difference. */
    private static final Duration ALLOWED = Duration.ofMinutes(5);

    private static final Duration NOTEWORTHY = Duration.ofMinutes(1);

    private ClockHealth() {}

    /** A practice tenant is on this machine and has a time of its own. */
    static HealthCheck of(Optional<Instant> time, boolean isLocal) {
        if (time.isEmpty()) {
            return check(Mark.WARNING, "the answers carry no date, so the clock cannot be compared");
        }
        Duration off = Duration.between(time.get(), Instant.now());
        Duration size = off.abs();
        String text = rounded(size) + (off.isNegative() ? " behind" : " ahead of") + " the service";
        if (isLocal) {
            return check(Mark.OK, text + ", which is on this machine and may have a time of its own");
        }
        if (size.compareTo(ALLOWED) > 0) {
            return check(Mark.ERROR, text + "; set this machine's clock");
        }
        return check(size.compareTo(NOTEWORTHY) > 0 ? Mark.WARNING : Mark.OK, text);
    }

    private static HealthCheck check(Mark mark, String text) {
        return new HealthCheck("clock", mark, text);
    }

    private static String rounded(Duration size) {
        if (size.compareTo(Duration.ofMinutes(2)) < 0) {
            return size.toSeconds() + " s";
        }
        if (size.compareTo(Duration.ofHours(2)) < 0) {
            return size.toMinutes() + " min";
        }
        return size.compareTo(Duration.ofDays(2)) < 0 ? size.toHours() + " h" : size.toDays() + " days";
    }
}
