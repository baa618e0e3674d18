package io.github.signindoctor.samples.shape;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the exports spell a moment. */
final class Moments {

    private static final DateTimeFormatter SEVEN_DIGITS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS", Locale.ROOT);
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    private Moments() {}

    /** {@code 2026-06-01T06:12:31.4821907Z}. */
    static String sevenDigits(Instant moment) {
        return SEVEN_DIGITS.format(utc(moment)) + "Z";
    }

    /** {@code 2026-06-01T06:12:31.4821907+00:00}. */
    static String sevenDigitsOffset(Instant moment) {
        return SEVEN_DIGITS.format(utc(moment)) + "+00:00";
    }

    /** {@code 2026-06-01 06:12:31.482}, without a zone. */
    static String zoneless(Instant moment) {
        return MILLISECONDS.format(utc(moment));
    }

    /** {@code 6/1/2026, 6:12:31.482 AM}: Log Analytics in the browser, with a comma in it. */
    static String american(Instant moment) {
        OffsetDateTime time = utc(moment);
        return slashes(time) + ", "
                + twelveHours(time, String.format(Locale.ROOT, ".%03d", time.getNano() / 1_000_000));
    }

    /** {@code 6/1/2026 6:12:31 AM}: .NET with American settings. */
    static String dotNet(Instant moment) {
        OffsetDateTime time = utc(moment);
        return slashes(time) + " " + twelveHours(time, "");
    }

    private static String slashes(OffsetDateTime time) {
        return time.getMonthValue() + "/" + time.getDayOfMonth() + "/" + time.getYear();
    }

    private static String twelveHours(OffsetDateTime time, String fraction) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String half = time.getHour() < 12 ? "AM" : "PM";
        return String.format(
                Locale.ROOT, "%d:%02d:%02d%s %s", hour, time.getMinute(), time.getSecond(), fraction, half);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
