package io.github.signindoctor.ingest.time;

import java.time.LocalTime;
import java.util.Optional;

/** Reads a time of day: with or without seconds and fractions, on 12 or 24 hours. */
final class ClockText {
    private ClockText() {}

    static Optional<LocalTime> scan(Cursor cursor) {
        int hour = cursor.number(2);
        if (hour < 0 || !cursor.take(':')) {
            return Optional.empty();
        }
        int minute = cursor.number(2);
        int second = cursor.take(':') ? cursor.number(2) : 0;
        int nanos = cursor.take('.') ? cursor.nanos() : 0;
        hour = onTwentyFourHours(cursor, hour);
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return exists && nanos >= 0 ? Optional.of(LocalTime.of(hour, minute, second, nanos)) : Optional.empty();
    }

    private static int onTwentyFourHours(Cursor cursor, int hour) {
        cursor.blanks();
        boolean before = cursor.takeWord("AM") || cursor.takeWord("a.m.");
        boolean after = !before && (cursor.takeWord("PM") || cursor.takeWord("p.m."));
        if (!before && !after) {
            return hour;
        }
        boolean onDial = hour >= 1 && hour <= 12;
        if (!onDial) {
            // Some exporters write 13:05 PM; what stands is clear all the same.
            return after ? hour : hour == 0 ? 0 : -1;
        }
        return hour % 12 + (after ? 12 : 0);
    }
}
