package io.github.signindoctor.ingest.time;

/** A place in a short text, moved forward by what is recognised there. No regular expression: it runs once a cell. */
final class Cursor {
    private final String text;
    private int at;
    private int digits;

    Cursor(String text) {
        this.text = text;
        blanks();
    }

    boolean done() {
        return at >= text.length();
    }

    char peek() {
        return done() ? '\0' : text.charAt(at);
    }

    boolean take(char wanted) {
        if (peek() != wanted || done()) {
            return false;
        }
        at++;
        return true;
    }

    boolean takeWord(String word) {
        if (!text.regionMatches(true, at, word, 0, word.length())) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Steps over blanks, the narrow and unbreakable ones too, which some clocks write before AM and PM. */
    boolean blanks() {
        int from = at;
        while (!done() && isBlank(text.charAt(at))) {
            at++;
        }
        return at > from;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A number of at most so many digits; -1 where there is none or a longer one. */
    int number(int most) {
        int from = at;
        int value = 0;
        while (isDigit(peek()) && at - from < most) {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        digits = at - from;
        return digits == 0 || isDigit(peek()) ? -1 : value;
    }

    /** How many digits the number before had. */
    int digits() {
        return digits;
    }

    /** The digits after a decimal sign, however many, as nanoseconds; -1 where there is none. */
    int nanos() {
        int from = at;
        int value = 0;
        while (isDigit(peek())) {
            if (at - from < 9) {
                value = value * 10 + (text.charAt(at) - '0');
            }
            at++;
        }
        for (int place = at - from; place < 9; place++) {
            value *= 10;
        }
        return at == from ? -1 : value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
