package io.github.signindoctor.ingest.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.table.CanonicalNode;
import io.github.signindoctor.ingest.table.Cells;
import io.github.signindoctor.model.Shape;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The sign-ins that the Entra portal downloads as CSV: of users, of service principals, of managed identities. */
final class PortalTable implements Table {
    /** Where the portal cuts a download. */
    static final long ROW_LIMIT = 100_000;

    private final FileKind kind;
    private final int[] columns;

    private PortalTable(FileKind kind, int[] columns) {
        this.kind = kind;
        this.columns = columns;
    }

    static PortalTable of(Header header, String fileName) {
        FileKind named = FileKind.of(fileName);
        boolean users = header.hasAny("username", "user", "user id");
        return new PortalTable(
                named == FileKind.UNKNOWN && !users ? FileKind.APPLICATION : named, PortalColumns.of(header));
    }

    static boolean recognises(Header header) {
        return header.hasAny("date (utc)", "date")
                && header.hasAny("request id", "username", "user", "user id", "service principal id")
                && header.hasAny("sign-in error code", "status", "failure reason");
    }

    @Override
    public Optional<Shape> shape() {
        return Optional.of(Shape.PORTAL_CSV);
    }

    @Override
    public List<String> dateColumns() {
        return List.of("date (utc)", "date");
    }

    @Override
    public void read(CsvRow row, Dates dates, RowSink sink) {
        String date = row.get("date (utc)") + row.get("date");
        Optional<Instant> moment = dates.read(date, ZoneOffset.UTC, row.line());
        if (moment.isEmpty()) {
            sink.rejected(row.line(), Dates.unreadable(date));
            return;
        }
        sink.signIn(canonical(row, moment.get().toString()), Shape.PORTAL_CSV, row.line());
    }

    /**
     * The row in Graph's names.
     *
     * @param created when it was, in Graph's form; empty where that does not matter
     */
    ObjectNode canonical(CsvRow row, String created) {
        CanonicalNode into = new CanonicalNode().text("createdDateTime", created);
        PortalColumns.fill(row, columns, into);
        names(row, into);
        into.place(row.get("location"));
        code(row, into);
        kind(into);
        return into.root();
    }

    /** Who prepared the file may have swapped the two columns; the value with the at sign is the sign-in name. */
    private static void names(CsvRow row, CanonicalNode into) {
        String name = PortalColumns.unguarded(row.get("user"));
        String upn = PortalColumns.unguarded(row.get("username"));
        boolean swapped = upn.indexOf('@') < 0 && name.indexOf('@') >= 0;
        into.text("userDisplayName", swapped ? upn : name).text("userPrincipalName", swapped ? name : upn);
    }

    /** No code means success only where nothing else in the row speaks of a failure; otherwise it is not known. */
    private static void code(CsvRow row, CanonicalNode into) {
        String code = row.get("sign-in error code");
        if (!Cells.isNothing(code)) {
            into.number("status.errorCode", code);
            return;
        }
        String status = row.get("status");
        String reason = row.get("failure reason");
        boolean silent = Cells.isNothing(reason) || reason.equals("Other.");
        if (status.equalsIgnoreCase("success")
                || status.isEmpty() && silent && row.header().has("sign-in error code")) {
            into.number("status.errorCode", "0");
        }
    }

    private void kind(CanonicalNode into) {
        if (kind != FileKind.UNKNOWN) {
            into.flag("isInteractive", kind.interactive()).words("signInEventTypes", kind.eventType());
        }
    }

    @Override
    public void end(long records, RowSink sink) {
        if (kind == FileKind.UNKNOWN) {
            sink.limit(Limit.KIND_UNKNOWN);
        }
        if (records == ROW_LIMIT) {
            sink.limit(Limit.CUT_AT_ROW_LIMIT);
        }
    }
}
