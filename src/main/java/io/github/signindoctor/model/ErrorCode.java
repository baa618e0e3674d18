package io.github.signindoctor.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number with which Entra ID says how one sign-in event ended, such as 50074. Zero is success.
 *
 * @param number 0 or greater
 */
public record ErrorCode(int number) implements Comparable<ErrorCode> {
    /** The code of an event that ended well. */
    public static final ErrorCode SUCCESS = new ErrorCode(0);

    private static final Pattern WRITTEN = Pattern.compile("(?:AADSTS)?(\\d{1,9})(?:\\.0)?", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a code as exports write it: {@code 50074}, {@code AADSTS50074}, {@code 50074.0} (after a spreadsheet).
     *
     * @return empty where the text is not a code; the empty text is no code, and never success
     */
    public static Optional<ErrorCode> parse(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches() ? Optional.of(new ErrorCode(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    /** Whether this is one of the given numbers. */
    public boolean isAnyOf(int... numbers) {
        for (int each : numbers) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(ErrorCode other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
