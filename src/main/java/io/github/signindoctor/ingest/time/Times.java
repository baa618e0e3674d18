package io.github.signindoctor.ingest.time;

import io.github.signindoctor.ingest.DateOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads a moment in any of the forms that sign-in exports use: ISO 8601 with up to any number of decimals, with a T or a
 * blank, with an offset or without; dates with slashes, points or hyphens on 12 or 24 hours, with or without seconds;
 * {@code /Date(ms)/}; counts of seconds and milliseconds since 1970. What lies outside the years 2000 to 2100 is not read:
 * no sign-in log has it, and empty and default values do.
 */
public final class Times {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2101-01-01T00:00:00Z");

    private final DateOrder order;
    private final ZoneId zone;

    /**
     * A reader of moments.
     *
     * @param order of day and month; {@link DateOrder#AUTO} lets each date prove it, and takes month first where it does not
     * @param zone of moments that name none
     */
    public Times(DateOrder order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    /** The moment; empty where the text is none, or one that the settled order makes impossible. */
    public Optional<Instant> parse(String text) {
        Optional<Instant> moment = calendar(text).or(() -> EpochText.parse(text.strip()));
        return moment.filter(found -> !found.isBefore(EARLIEST) && found.isBefore(LATEST));
    }

    private Optional<Instant> calendar(String text) {
        Cursor cursor = new Cursor(text);
        Optional<LocalDate> date = CalendarText.scan(cursor).flatMap(scanned -> scanned.in(order));
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalTime> clock = clock(cursor);
        Optional<ZoneId> said = OffsetText.scan(cursor, zone);
        return clock.isEmpty() || said.isEmpty()
                ? Optional.empty()
                : Optional.of(date.get().atTime(clock.get()).atZone(said.get()).toInstant());
    }

    private static Optional<LocalTime> clock(Cursor cursor) {
        cursor.take(',');
        cursor.blanks();
        if (cursor.done()) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return cursor.takeWord("T") || Cursor.isDigit(cursor.peek()) ? ClockText.scan(cursor) : Optional.empty();
    }

    /** Whether this is a date that reads as two different days. */
    public static boolean isOrderAmbiguous(String text) {
        return CalendarText.scan(new Cursor(text))
                .filter(CalendarText::ambiguous)
                .isPresent();
    }

    /** The order that this date proves by a part above 12; empty where it proves none or needs none. */
    public static Optional<DateOrder> orderProvenBy(String text) {
        return CalendarText.scan(new Cursor(text)).flatMap(CalendarText::proves);
    }
}
