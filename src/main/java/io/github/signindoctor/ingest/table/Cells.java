package io.github.signindoctor.ingest.table;

import java.util.Optional;

/** What single cells say. */
public final class Cells {
    private static final int GUID_LENGTH = 36;
    private static final int SHOWN = 40;

    private Cells() {}

    /** Whether the text is 32 hexadecimal digits with hyphens where a GUID has them. */
    public static boolean isGuid(String text) {
        if (text.length() != GUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < GUID_LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            boolean fits = hyphen ? text.charAt(i) == '-' : Character.digit(text.charAt(i), 16) >= 0;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Yes and no in the words of the exports. */
    public static Optional<Boolean> yesNo(String text) {
        if (text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true") || text.equals("1")) {
            return Optional.of(true);
        }
        boolean no = text.equalsIgnoreCase("no") || text.equalsIgnoreCase("false") || text.equals("0");
        return no ? Optional.of(false) : Optional.empty();
    }

    /** A whole number; also with the zero decimals that spreadsheets and data frames append. */
    public static Optional<Integer> whole(String text) {
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        try {
            return Optional.of(Integer.parseInt(digits.strip()));
        } catch (NumberFormatException notWhole) {
            // Not a number is an answer here: the caller keeps the text.
            return Optional.empty();
        }
    }

    /** Whether the text is one of the words that stand for nothing. */
    public static boolean isNothing(String text) {
        return text.isBlank()
                || text.equalsIgnoreCase("none")
                || text.equalsIgnoreCase("null")
                || text.equalsIgnoreCase("n/a")
                || text.equalsIgnoreCase("nan")
                || text.equals("NaT");
    }

    /** The text for a message: on one line, in quotes, cut where it is long. */
    public static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + '"';
    }
}
