package io.github.signindoctor.ingest.lane;

/**
 * Ends of lines within the quoted cells of one record. The twin ends a record where a line behind such an end looks like
 * the first of another one: when its first cells look like those that it has learnt, or it is a whole record by itself.
 * Here both are ruled out for any line that is let pass, as long as records have at least {@link #FEW} cells that are
 * looked at, of which the first never looks like a word.
 */
final class Breaks {
    /** A line of fewer cells is no beginning of a record. */
    static final int FEW = 4;

    private static final int HEXADECIMAL = 8;

    private final byte delimiter;
    private final int width;
    private final int watched;
    private byte[] text;
    private int count;
    /** First byte of the line that began in a cell that is still open; 0 where there is none. */
    private int lineBegin;

    /**
     * For the records of a table.
     *
     * @param watched in so many first cells no line may end
     */
    Breaks(char delimiter, int width, int watched) {
        this.delimiter = (byte) delimiter;
        this.width = width;
        this.watched = watched;
    }

    void text(byte[] bytes) {
        text = bytes;
    }

    /** Begins a record. */
    void begin() {
        count = 0;
        lineBegin = 0;
    }

    int count() {
        return count;
    }

    /** Takes a line end in a quoted cell; false where the twin must read the record. */
    boolean add(int cell, int at) {
        if (cell < watched || lineBegin > 0 && !isInside(lineBegin, at)) {
            return false;
        }
        count++;
        lineBegin = at + 1;
        return true;
    }

    /** A line that lies in the cell as a whole. */
    private boolean isInside(int from, int to) {
        int delimiters = 0;
        for (int at = from; at < to; at++) {
            delimiters += text[at] == delimiter ? 1 : 0;
        }
        return delimiters < width - 1 && (delimiters + 1 < FEW || isWord(from, to));
    }

    /**
     * Takes the quote that closes a cell; false where the twin must read the record. Behind it the line goes on with the
     * cells that follow, fewer than a record has. What stands before must add none to them, and leave quotes as they are.
     */
    boolean isPlainBefore(int quote) {
        int from = lineBegin;
        lineBegin = 0;
        if (from == 0) {
            return true;
        }
        for (int at = from; at < quote; at++) {
            if (text[at] == delimiter) {
                return false;
            }
        }
        return text[from] != '"' && isWord(from, quote);
    }

    /** Whether the first cell of a line is for sure none of: a number, an identifier, a moment, nothing. */
    private boolean isWord(int from, int to) {
        int at = from;
        while (at < to && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        if (at == to) {
            return false;
        }
        byte first = text[at];
        if (first == '"') {
            return at > from && isName(at, to);
        }
        return first == '[' || first == ']' || first == '}' || isLetter(first) && !isHexadecimal(at, to);
    }

    /** Whether a member of an object begins here, its quotes doubled as they are in a quoted cell. */
    private boolean isName(int at, int to) {
        return at + 2 < to && text[at + 1] == '"' && isLetter(text[at + 2]);
    }

    private static boolean isLetter(byte c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** Whether it may be the beginning of an identifier. */
    private boolean isHexadecimal(int from, int to) {
        for (int at = from; at < Math.min(to, from + HEXADECIMAL); at++) {
            if (text[at] > 0 && Character.digit(text[at], 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
