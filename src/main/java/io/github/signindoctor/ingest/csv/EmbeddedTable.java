package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.csv.CsvReader.EmbeddedJson;
import io.github.signindoctor.model.Shape;
import java.util.List;
import java.util.Optional;

/** Exports whose records carry the event as JSON in one cell: the unified audit log, and Splunk's raw events. */
final class EmbeddedTable implements Table {
    private static final String AUDIT = "auditdata";
    private static final String RAW = "_raw";

    private final Optional<Shape> shape;
    private final EmbeddedJson embedded;

    private EmbeddedTable(Optional<Shape> shape, EmbeddedJson embedded) {
        this.shape = shape;
        this.embedded = embedded;
    }

    static boolean recognises(Header header) {
        return header.has(AUDIT) || header.has(RAW);
    }

    static EmbeddedTable of(Header header, EmbeddedJson embedded) {
        return new EmbeddedTable(header.has(AUDIT) ? Optional.of(Shape.UNIFIED_AUDIT_LOG) : Optional.empty(), embedded);
    }

    @Override
    public Optional<Shape> shape() {
        return shape;
    }

    @Override
    public List<String> dateColumns() {
        return List.of();
    }

    @Override
    public void read(CsvRow row, Dates dates, RowSink sink) {
        String audit = row.get(AUDIT);
        String json = audit.isEmpty() ? row.get(RAW) : audit;
        if (json.isEmpty()) {
            sink.rejected(row.line(), "record has no event (expected JSON in column " + column(row) + ")");
        } else if (json.startsWith("{") && !json.endsWith("}")) {
            sink.rejected(
                    row.line(),
                    "event ends after " + json.length()
                            + " characters (expected whole JSON; spreadsheets cut cells at 32767 characters)");
        } else {
            embedded.offer(json, row.line(), sink);
        }
    }

    private static String column(CsvRow row) {
        return row.header().has(AUDIT) ? "AuditData" : RAW;
    }
}
