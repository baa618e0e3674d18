package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.table.CanonicalNode;
import io.github.signindoctor.ingest.table.Cells;
import io.github.signindoctor.ingest.table.DotNetText;
import io.github.signindoctor.model.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sign-ins through PowerShell's Export-Csv. It writes the name of a type where a property holds an object, so the error code
 * is lost unless whoever exported it made a column of it; a lost code is unknown, never success.
 */
final class PowerShellTable implements Table {
    private boolean codesLost;

    static boolean recognises(Header header) {
        return header.has("createddatetime") && header.has("userprincipalname") && header.has("appdisplayname");
    }

    @Override
    public Optional<Shape> shape() {
        return Optional.of(Shape.POWERSHELL_CSV);
    }

    @Override
    public List<String> dateColumns() {
        return List.of("createddatetime");
    }

    @Override
    public void read(CsvRow row, Dates dates, RowSink sink) {
        String date = row.get("createddatetime");
        Optional<Instant> moment = dates.read(date, dates.zone(), row.line());
        if (moment.isEmpty()) {
            sink.rejected(row.line(), Dates.unreadable(date));
            return;
        }
        CanonicalNode into = new CanonicalNode();
        PowerShellColumns.fill(row, into);
        into.text("createdDateTime", moment.get().toString());
        code(row, into);
        sink.signIn(into.root(), Shape.POWERSHELL_CSV, row.line());
    }

    private void code(CsvRow row, CanonicalNode into) {
        String status = row.get("status");
        if (!into.has("status.errorCode") && Cells.whole(status).isPresent()) {
            into.number("status.errorCode", status);
        } else if (!DotNetText.standsForObject(status)) {
            into.text("portalStatus", status);
        }
        if (!into.has("status.errorCode") && status.equalsIgnoreCase("success")) {
            into.number("status.errorCode", "0");
        }
        codesLost |= !into.has("status.errorCode");
    }

    @Override
    public void end(long records, RowSink sink) {
        if (codesLost) {
            sink.limit(Limit.CODES_LOST);
        }
    }
}
