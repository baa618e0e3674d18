package io.github.signindoctor.report;

import java.util.Locale;
import java.util.Map;

/**
 * Makes text from a log safe to look at. Strangers choose user agents, app names and display names; what they wrote must not
 * move the cursor, turn the reading direction or hide. Everything that a screen prints of a log goes through here.
 */
public final class Visible {
    /** More marks on one letter than any living script stacks. */
    private static final int MOST_MARKS = 4;

    private static final int ASCII = 0x80;

    private static final Map<Integer, String> SHORT = Map.of((int) '\n', "\\n", (int) '\r', "\\r", (int) '\t', "\\t");

    /** Typographic signs that our own pages use, and their plain twins. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2022, "*"),
            Map.entry(0x2026, "..."),
            Map.entry(0x2192, "->"),
            Map.entry(0x2264, "<="),
            Map.entry(0x2265, ">="),
            Map.entry(0x00A0, " "),
            Map.entry(0x00D7, "x"));

    private Visible() {}

    /**
     * The text with every control, bidirectional, zero-width or otherwise hidden character, lone surrogate and line break
     * as an escape that can be seen, such as {@code \}{@code u202e} or {@code \n}. Applying it twice changes nothing more.
     */
    public static String of(String text) {
        return write(text, Integer.MAX_VALUE);
    }

    /** As {@link #of}, and nothing beyond ASCII is left: typographic signs become plain ones, the rest escapes. */
    public static String ascii(String text) {
        return write(text, ASCII);
    }

    /** How many columns of a terminal the text takes; East Asian wide characters take two, combining marks none. */
    public static int columns(String text) {
        return isPlain(text)
                ? text.length()
                : text.codePoints().map(ColumnWidth::of).sum();
    }

    /**
     * The text, with its middle left out where it is wider than the room; ids and principal names differ at both ends.
     *
     * @param text what to cut, already visible
     * @param room columns, at least one
     * @param ellipsis stands for what was left out
     */
    public static String cutMiddle(String text, int room, String ellipsis) {
        if (columns(text) <= room) {
            return text;
        }
        int kept = room - ellipsis.length();
        if (kept < 2) {
            return ColumnWidth.head(text, room);
        }
        return ColumnWidth.head(text, (kept + 1) / 2) + ellipsis + ColumnWidth.tail(text, kept / 2);
    }

    private static String write(String text, int limit) {
        if (isPlain(text)) {
            return text;
        }
        var result = new StringBuilder(text.length() + 16);
        int marks = 0;
        for (int each : text.codePoints().toArray()) {
            marks = ColumnWidth.isMark(each) ? marks + 1 : 0;
            if (HiddenCharacters.contains(each) || marks > MOST_MARKS) {
                result.append(escape(each));
            } else if (each >= limit) {
                String plain = PLAIN.get(each);
                result.append(plain != null ? plain : escape(each));
            } else {
                result.appendCodePoint(each);
            }
        }
        return result.toString();
    }

    /** Printable ASCII throughout, as nearly every text is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each >= ASCII - 1) {
                return false;
            }
        }
        return true;
    }

    private static String escape(int codePoint) {
        String form = Character.isBmpCodePoint(codePoint) ? "\\u%04x" : "\\u{%x}";
        String known = SHORT.get(codePoint);
        return known != null ? known : String.format(Locale.ROOT, form, codePoint);
    }
}
