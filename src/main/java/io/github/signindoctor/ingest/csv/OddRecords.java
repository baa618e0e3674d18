package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.lane.TableTwin.Odd;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the records that the fast lane has left out, all of a slice or none. */
final class OddRecords {
    private final RecordSource source;
    private final Records records;
    private boolean lost;

    OddRecords(RecordSource source, Records records) {
        this.source = source;
        this.records = records;
    }

    /** As {@link io.github.signindoctor.ingest.lane.TableTwin#read} says. */
    long read(List<Odd> odd, long line, long looks, boolean broken) {
        RecordStart start = source.start().copy();
        List<CsvRow> rows = new ArrayList<>();
        for (Odd each : odd) {
            start.learn(each.looks());
            if (!isRecord(each.text(), line + each.lines(), start, rows)) {
                return line + each.lines();
            }
        }
        start.learn(looks);
        if (broken && !start.isNeverFewNorWord()) {
            return line;
        }
        source.start(start);
        rows.forEach(records::take);
        return 0;
    }

    private boolean isRecord(String text, long line, RecordStart start, List<CsvRow> rows) {
        RecordSource one = source.alike(new LineSource(new StringReader(text), line), (at, reason) -> lost = true);
        one.start(start);
        try {
            Optional<CsvRow> row = one.next();
            row.ifPresent(rows::add);
            return !lost && (row.isEmpty() || one.next().isEmpty() && !lost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
