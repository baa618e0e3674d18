package io.github.signindoctor.ingest.table;

import io.github.signindoctor.ingest.text.Shown;
import java.util.Optional;

/** What single cells say. */
public final class Cells {
    private Cells() {}

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
        return '"' + Shown.text(text.strip()) + '"';
    }
}
