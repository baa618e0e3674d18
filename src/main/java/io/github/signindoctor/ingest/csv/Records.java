package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.RowSink;

/** Hands records to their table, and counts them. */
final class Records {
    private final Table table;
    private final Dates dates;
    private final RowSink sink;
    private long count;

    Records(Table table, Dates dates, RowSink sink) {
        this.table = table;
        this.dates = dates;
        this.sink = sink;
    }

    void take(CsvRow row) {
        if (!row.blank()) {
            count++;
            table.read(row, dates, sink);
        }
    }

    /** Counts records that reached their table in another way. */
    void passed(long more) {
        count += more;
    }

    /** Ends the reading. */
    void end() {
        dates.end(sink);
        table.end(count, sink);
    }
}
