package io.github.signindoctor.ingest.csv;

/** Follows the quotes of a record across its physical lines. A quote opens a cell only where it is the cell's first character. */
final class QuoteState {
    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        /** Behind a quote inside quotes: the end of the cell, or the first half of a doubled quote. */
        BEHIND_QUOTE
    }

    private final char delimiter;
    private Place place = Place.CELL_START;
    private boolean stray;
    private int separators;

    QuoteState(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Takes one physical line; returns whether a quoted cell is still open behind it. */
    boolean openAfter(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            take(line.charAt(i));
        }
        if (place == Place.QUOTED) {
            return true;
        }
        place = Place.CELL_START;
        return false;
    }

    /** Takes one character; returns whether it is a delimiter between cells. */
    boolean take(char c) {
        if (place == Place.QUOTED) {
            place = c == '"' ? Place.BEHIND_QUOTE : Place.QUOTED;
            return false;
        }
        boolean separates = c == delimiter;
        if (separates) {
            separators++;
            place = Place.CELL_START;
        } else if (c == '"' && place != Place.PLAIN) {
            place = Place.QUOTED;
        } else {
            stray |= c == '"';
            place = Place.PLAIN;
        }
        return separates;
    }

    /** Delimiters between cells so far: one less than the cells. */
    int separators() {
        return separators;
    }

    /** Whether a quote stood inside a cell that none opened: half of a pair, if a quote was lost. */
    boolean stray() {
        return stray;
    }
}
