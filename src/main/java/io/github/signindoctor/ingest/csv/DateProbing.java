package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.DecodedText;
import io.github.signindoctor.ingest.RawBytes;
import io.github.signindoctor.ingest.csv.LineSource.Line;
import io.github.signindoctor.ingest.lane.TableColumns;
import io.github.signindoctor.ingest.time.DateOrderProbe;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Tells the order of day and month from the whole of a file, or as much as it takes. Plain files are looked through
 * quickly; one with something odd in it is read record by record.
 */
final class DateProbing {
    private final Content content;
    private final Table table;

    DateProbing(Content content, Table table) {
        this.content = content;
        this.table = table;
    }

    /** The order; {@code AUTO} where the file leaves it open. */
    DateOrder order() {
        DateOrderProbe probe = new DateOrderProbe();
        try (DecodedText text = content.open()) {
            LineSource lines = new LineSource(text);
            Optional<Line> first = CsvReader.headerLine(lines);
            if (first.isPresent()) {
                Header header = Header.of(first.get().text());
                Optional<DateOrder> quickly = quickly(text, lines, header);
                if (quickly.isPresent()) {
                    return quickly.get();
                }
                probe(new RecordSource(lines, header, (line, reason) -> {}), probe);
            }
        } catch (IOException broken) {
            // The reading proper meets the same break and reports it; what was seen before it still counts.
            return probe.order();
        }
        return probe.order();
    }

    private Optional<DateOrder> quickly(DecodedText text, LineSource lines, Header header) throws IOException {
        Optional<RawBytes> raw = content.raw().filter(each -> text.utf8Begin() >= 0 && lines.endInLineFeeds());
        List<Integer> columns = table.dateColumns().stream()
                .flatMap(name -> header.columns(name).stream())
                .toList();
        if (raw.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        DateOrderProbe probe = new DateOrderProbe();
        TableColumns reader = new TableColumns(header.delimiter(), header.width(), columns, date -> {
            probe.see(date);
            return !isEnough(probe, date);
        });
        try (InputStream in = new BufferedInputStream(raw.get().from(text.utf8Begin()))) {
            FastLane.skip(in, lines.number());
            return reader.read(in) ? Optional.of(probe.order()) : Optional.empty();
        }
    }

    private void probe(RecordSource records, DateOrderProbe probe) throws IOException {
        for (Optional<CsvRow> row = records.next(); row.isPresent(); row = records.next()) {
            for (String column : table.dateColumns()) {
                String date = row.get().get(column);
                probe.see(date);
                if (isEnough(probe, date)) {
                    return;
                }
            }
        }
    }

    /** A file is written by one program: where its first dates begin with the year, all do. */
    private static boolean isEnough(DateOrderProbe probe, String date) {
        return probe.settled() || date.length() > 4 && date.charAt(4) == '-';
    }
}
