package io.github.signindoctor.ingest.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads what stands behind a clock time: an offset, or nothing. */
final class OffsetText {
    private OffsetText() {}

    /** The zone said at the end of the text, {@code otherwise} where none is; empty where something else follows. */
    static Optional<ZoneId> scan(Cursor cursor, ZoneId otherwise) {
        cursor.blanks();
        if (cursor.done()) {
            return Optional.of(otherwise);
        }
        Optional<ZoneId> zone = named(cursor) ? Optional.of(ZoneOffset.UTC) : numbered(cursor);
        cursor.blanks();
        return cursor.done() ? zone : Optional.empty();
    }

    private static boolean named(Cursor cursor) {
        return cursor.takeWord("Z") || cursor.takeWord("UTC") || cursor.takeWord("GMT");
    }

    private static Optional<ZoneId> numbered(Cursor cursor) {
        int sign = cursor.take('-') ? -1 : cursor.take('+') ? 1 : 0;
        int hours = cursor.number(4);
        int minutes = 0;
        if (cursor.digits() > 2) {
            minutes = hours % 100;
            hours /= 100;
        } else if (cursor.take(':')) {
            minutes = cursor.number(2);
        }
        boolean exists = sign != 0 && hours >= 0 && hours < 18 && minutes >= 0 && minutes < 60;
        return exists ? Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes)) : Optional.empty();
    }
}
