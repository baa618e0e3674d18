package io.github.signindoctor.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** The one week in which everything happens: Monday 1 June to Sunday 7 June 2026, UTC. */
public final class Week {

    /** Monday. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);

    private Week() {}

    /** A moment of day 1 (Monday) to 7 (Sunday). */
    public static Instant at(int day, int hour, int minute) {
        return FIRST_DAY.plusDays(day - 1L).atTime(LocalTime.of(hour, minute)).toInstant(ZoneOffset.UTC);
    }

    /** The first moment of day 1 to 8; day 8 is the end of the week. */
    public static Instant startOf(int day) {
        return FIRST_DAY.plusDays(day - 1L).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
