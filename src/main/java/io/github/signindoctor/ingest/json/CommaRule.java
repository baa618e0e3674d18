package io.github.signindoctor.ingest.json;

import io.github.signindoctor.ingest.RowSink;

/**
 * Watches that there is one comma between two records of a list and none outside of lists. What offends is read all the
 * same and named once, because a text pasted together offends at each of its records; and not at all behind damage,
 * which has been named and upsets the commas too.
 */
final class CommaRule {
    private enum Before {
        START,
        COMMA,
        VALUE
    }

    private final RowSink sink;
    private Before before = Before.START;
    private boolean named;

    CommaRule(RowSink sink) {
        this.sink = sink;
    }

    void open() {
        before = Before.START;
    }

    void close() {
        before = Before.VALUE;
    }

    /** Damage was named. */
    void lose() {
        named = true;
    }

    /** A value begins. */
    void value(long line, boolean inside) {
        if (inside && before == Before.VALUE) {
            name(line, "no comma between two records (expected one); read as if it were there");
        }
        before = Before.VALUE;
    }

    /** A comma was passed. */
    void comma(long line, boolean inside, boolean last) {
        if (inside && before != Before.VALUE) {
            name(line, "a comma too many (expected a record); read as if it were not there");
        } else if (!inside) {
            name(
                    line,
                    "a comma outside of any list (expected " + (last ? "the end" : "[ before the first record")
                            + "); read as if it were not there");
        }
        before = Before.COMMA;
    }

    private void name(long line, String reason) {
        if (!named) {
            sink.remark(line, reason);
        }
        named = true;
    }
}
