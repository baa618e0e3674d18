package io.github.signindoctor.knowledge;

import java.util.Locale;

/** Makes texts comparable that differ in case, spacing and typographic quotes only. */
final class Folding {
    /** No result text is nearly so long; what comes after is a stranger's and not looked at. */
    private static final int LONGEST = 4096;

    private Folding() {}

    /** Lower case, runs of blanks one blank, double quotes dropped, curly apostrophes straight. */
    static String fold(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        StringBuilder folded = new StringBuilder(start.length());
        boolean blankDue = false;
        for (char each : start.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                blankDue = folded.length() > 0;
            } else if (!isQuote(each)) {
                if (blankDue) {
                    folded.append(' ');
                    blankDue = false;
                }
                folded.append(each == '\u2019' || each == '\u2018' ? '\'' : each);
            }
        }
        return folded.toString();
    }

    private static boolean isQuote(char each) {
        return each == '"' || each == '\u201c' || each == '\u201d' || each == '\u201e';
    }
}
