package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.DecodedText;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.ShapeReader;
import io.github.signindoctor.ingest.csv.LineSource.Line;
import java.io.IOException;
import java.util.Optional;

/** Reads exports in CSV. Tells by the header row which export it is; maps by name, never by position. */
public final class CsvReader implements ShapeReader {
    private final ReadingOptions options;
    private final EmbeddedJson embedded;

    /** Takes the JSON that some exports carry in a cell. */
    @FunctionalInterface
    public interface EmbeddedJson {
        /**
         * Tells what the JSON is and hands it to the sink, as it would were it an input of its own; also says so there when
         * it is no JSON.
         *
         * @param json the text of one cell
         * @param line of the record
         */
        void offer(String json, long line, RowSink sink);
    }

    /**
     * A reader.
     *
     * @param embedded takes the JSON in cells of audit logs and of Splunk's exports
     */
    public CsvReader(ReadingOptions options, EmbeddedJson embedded) {
        this.options = options;
        this.embedded = embedded;
    }

    @Override
    public void read(Content content, RowSink sink) throws IOException {
        try (DecodedText text = content.open()) {
            LineSource lines = new LineSource(text);
            Optional<Line> first = headerLine(lines);
            if (first.isEmpty()) {
                sink.rejected(0, "file is empty (expected a header row)");
                return;
            }
            Header header = Header.of(first.get().text());
            Optional<Table> table = new Recognition(embedded).of(header, content.name());
            if (table.isEmpty()) {
                sink.rejected(first.get().number(), UnknownHeader.reason(header));
                return;
            }
            table.get().shape().ifPresent(sink::shape);
            Dates dates = new Dates(order(content, table.get()), options.zone());
            RecordSource source = new RecordSource(lines, header, sink::rejected);
            Records records = new Records(table.get(), dates, sink);
            Optional<FastLane> lane = FastLane.of(
                    new FastLane.Opened(content, text, lines, source, records),
                    sink.lane(),
                    PortalForm.of(header, table.get(), dates),
                    options.lane());
            if (lane.isPresent()) {
                try (FastLane open = lane.get()) {
                    rows(source, records, open);
                }
            } else {
                rows(source, records);
            }
            if (source.endsOpen()) {
                sink.limit(Limit.TRUNCATED);
            }
            records.end();
        }
    }

    private static void rows(RecordSource source, Records records) throws IOException {
        for (Optional<CsvRow> row = source.next(); row.isPresent(); row = source.next()) {
            records.take(row.get());
        }
    }

    private static void rows(RecordSource source, Records records, FastLane lane) throws IOException {
        Optional<CsvRow> row = next(source, lane);
        while (row.isPresent()) {
            records.take(row.get());
            row = next(source, lane);
        }
    }

    private static Optional<CsvRow> next(RecordSource source, FastLane lane) throws IOException {
        if (lane.isOpen()) {
            lane.read();
        }
        return source.next();
    }

    /** Passes over blank lines, PowerShell's type line and the line by which spreadsheets name the delimiter. */
    static Optional<Line> headerLine(LineSource lines) throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && (line.get().blank() || isPreamble(line.get().text()))) {
            line = lines.next();
        }
        return line;
    }

    private static boolean isPreamble(String text) {
        return text.startsWith("#TYPE ") || text.regionMatches(true, 0, "sep=", 0, 4);
    }

    private DateOrder order(Content content, Table table) {
        return options.dateOrder() == DateOrder.AUTO ? new DateProbing(content, table).order() : options.dateOrder();
    }
}
