package io.github.signindoctor.ingest.text;

/** Foreign text as it may stand in a message: one line, short, no control characters. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** One character, in quotes, or by its number where it cannot be seen. */
    public static String character(int c) {
        return c < ' ' || Character.isISOControl(c) || Character.isSurrogate((char) c)
                ? "character U+" + String.format(java.util.Locale.ROOT, "%04X", c)
                : "'" + (char) c + "'";
    }

    /** The text, its control and format characters as blanks, cut where it is long. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) || isFormat(c) ? ' ' : c));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isFormat(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
