package io.github.signindoctor.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes times for a person: in their zone, and never without saying which. */
final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    /** Such as {@code 2026-07-09 05:37 UTC}. */
    String at(Instant time) {
        ZonedDateTime here = time.atZone(zone);
        return MINUTE.format(here) + " " + zoneOf(here);
    }

    /** Such as {@code 2026-07-09 05:37 to 06:10 UTC}; the date, and the zone across a change of clocks, are said as often as needed. */
    String range(Instant from, Instant to) {
        ZonedDateTime first = from.atZone(zone);
        ZonedDateTime last = to.atZone(zone);
        if (!first.getOffset().equals(last.getOffset())) {
            return at(from) + " to " + at(to);
        }
        if (MINUTE.format(first).equals(MINUTE.format(last))) {
            return at(from);
        }
        boolean sameDay = first.toLocalDate().equals(last.toLocalDate());
        return MINUTE.format(first) + " to " + (sameDay ? CLOCK : MINUTE).format(last) + " " + zoneOf(last);
    }

    /** Such as {@code 7 d 5 h}, in the two greatest units that say something. */
    static String length(Duration length) {
        if (length.toDays() > 0) {
            return two(length.toDays(), "d", length.toHoursPart(), "h");
        }
        if (length.toHours() > 0) {
            return two(length.toHours(), "h", length.toMinutesPart(), "min");
        }
        return length.toMinutes() > 0
                ? two(length.toMinutes(), "min", length.toSecondsPart(), "s")
                : length.toSeconds() + " s";
    }

    /** Such as {@code 4 h 30 min} of 4 hours and 28 minutes: as exact as anybody needs to know a rhythm. */
    static String roughly(Duration length) {
        if (length.toDays() > 0) {
            return length(rounded(length, Duration.ofHours(1)));
        }
        if (length.toHours() > 0) {
            return length(rounded(length, Duration.ofMinutes(5)));
        }
        return length(length.toMinutes() > 0 ? rounded(length, Duration.ofMinutes(1)) : length);
    }

    private static Duration rounded(Duration length, Duration step) {
        long steps = Math.round((double) length.toSeconds() / step.toSeconds());
        return step.multipliedBy(steps);
    }

    private static String two(long great, String greatUnit, long small, String smallUnit) {
        String head = great + " " + greatUnit;
        return small == 0 ? head : head + " " + small + " " + smallUnit;
    }

    /** The offset, since short zone names mean several zones and change with the platform. */
    private static String zoneOf(ZonedDateTime time) {
        return time.getOffset().equals(ZoneOffset.UTC)
                ? "UTC"
                : time.getOffset().getId();
    }
}
