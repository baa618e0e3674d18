package io.github.signindoctor.ingest.lane;

/** Guesses that a record of a table begins behind a line end, where what stands there can be read as one. */
final class TableCuts implements Cuts {
    private static final int MOST_GUESSES = 256;

    private final CsvLane lane;

    TableCuts(TableForm form) {
        this.lane = new CsvLane(form.delimiter(), form.width(), form.watched());
    }

    @Override
    public boolean learn(byte[] text, int length) {
        return true;
    }

    @Override
    public int last(byte[] text, int length) {
        lane.text(text, length);
        int at = length - 1;
        for (int guess = 0; guess < MOST_GUESSES; guess++) {
            while (at > 0 && text[at - 1] != '\n') {
                at--;
            }
            if (at <= 0) {
                return 0;
            }
            int behind = isUnlikely(text[at]) ? -1 : lane.record(at);
            if (behind > 0 && behind < length && !lane.odd()) {
                return at;
            }
            at--;
        }
        return 0;
    }

    /** Whether lines begin so inside of cells that hold lists and objects, and hardly ever a record. */
    private static boolean isUnlikely(byte first) {
        return first == ' ' || first == '[' || first == ']' || first == '{' || first == '}';
    }
}
