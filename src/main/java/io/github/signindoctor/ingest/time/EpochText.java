package io.github.signindoctor.ingest.time;

import java.time.Instant;
import java.util.Optional;

/** Reads moments written as a count: {@code /Date(1743016438444)/}, milliseconds, or seconds with or without a fraction. */
final class EpochText {
    private static final String START = "/Date(";

    private EpochText() {}

    /** Empty where the text is no count. */
    static Optional<Instant> parse(String text) {
        int start = text.indexOf(START);
        // Only a backslash may stand before: the JSON escape of the slash, kept by readers that do not undo it.
        return start == 0 || start == 1 && text.charAt(0) == '\\' ? jsonDate(text, start) : plain(text);
    }

    /** The zone that may follow the milliseconds is for display; the count itself is in UTC. */
    private static Optional<Instant> jsonDate(String text, int start) {
        int from = start + START.length();
        int end = from;
        while (end < text.length() && Cursor.isDigit(text.charAt(end))) {
            end++;
        }
        boolean closed = text.indexOf(')', end) > 0;
        return closed && end > from && end - from <= 15
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text, from, end, 10)))
                : Optional.empty();
    }

    private static Optional<Instant> plain(String text) {
        int whole = 0;
        while (whole < text.length() && Cursor.isDigit(text.charAt(whole))) {
            whole++;
        }
        if (whole == 13 && whole == text.length()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
        }
        if (whole != 10) {
            return Optional.empty();
        }
        Cursor fraction = new Cursor(text.substring(whole));
        int nanos = fraction.take('.') ? fraction.nanos() : 0;
        return nanos >= 0 && fraction.done()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text, 0, whole, 10), nanos))
                : Optional.empty();
    }
}
