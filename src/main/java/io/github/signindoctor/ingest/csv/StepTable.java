package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.table.CanonicalNode;
import io.github.signindoctor.ingest.table.Cells;
import io.github.signindoctor.model.Shape;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The companion of a portal download: one record for each authentication step, joined by request id. */
final class StepTable implements Table {
    static boolean recognises(Header header) {
        return header.has("request id") && header.has("authentication method") && header.has("succeeded");
    }

    @Override
    public Optional<Shape> shape() {
        return Optional.of(Shape.PORTAL_CSV_AUTHDETAILS);
    }

    @Override
    public List<String> dateColumns() {
        return List.of("date (utc)", "date");
    }

    @Override
    public void read(CsvRow row, Dates dates, RowSink sink) {
        String request = row.get("request id");
        if (Cells.isNothing(request)) {
            sink.rejected(row.line(), "authentication step has no request id (expected one to join it by)");
            return;
        }
        String date = row.get("date (utc)") + row.get("date");
        CanonicalNode step = new CanonicalNode();
        dates.read(date, ZoneOffset.UTC, row.line())
                .ifPresentOrElse(
                        moment -> step.text("authenticationStepDateTime", moment.toString()),
                        () -> sink.remark(row.line(), Dates.unreadable(date)));
        fill(row, step);
        sink.step(request.toLowerCase(Locale.ROOT), step.root(), row.line());
    }

    /** Fills in all but the time. */
    static void fill(CsvRow row, CanonicalNode step) {
        step.text("authenticationMethod", row.get("authentication method"))
                .text("authenticationMethodDetail", row.get("authentication method detail"))
                .yesNo("succeeded", row.get("succeeded"))
                .text("authenticationStepResultDetail", row.get("result detail"))
                .text("authenticationStepRequirement", row.get("requirement"));
    }

    @Override
    public void end(long records, RowSink sink) {
        if (records == PortalTable.ROW_LIMIT) {
            sink.limit(Limit.CUT_AT_ROW_LIMIT);
        }
    }
}
