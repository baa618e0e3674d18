package io.github.signindoctor.ingest.csv;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.table.LogAnalyticsRow;
import io.github.signindoctor.ingest.table.NestedText;
import io.github.signindoctor.model.Shape;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of the sign-in tables of Log Analytics, exported by its portal or by a notebook. */
final class LogAnalyticsTable implements Table {
    private static final Set<String> TIMES = Set.of("createddatetime", "timegenerated");

    private final List<String> dateColumns;

    private LogAnalyticsTable(Header header) {
        this.dateColumns =
                header.folded().stream().filter(LogAnalyticsTable::isTime).toList();
    }

    static LogAnalyticsTable of(Header header) {
        return new LogAnalyticsTable(header);
    }

    static boolean recognises(Header header) {
        Set<String> bases = bases(header);
        boolean zoned =
                header.folded().stream().anyMatch(name -> name.endsWith(" [utc]") || name.endsWith(" [local time]"));
        return zoned
                || bases.contains("resulttype")
                        && (bases.contains("resultdescription") || bases.contains("userprincipalname"));
    }

    /** Whether rows are sign-ins; what {@code summarize} leaves has no request, nobody and no result. */
    static boolean listsSignIns(Header header) {
        Set<String> bases = bases(header);
        boolean result = bases.contains("resulttype") || bases.contains("status") || bases.contains("status_errorcode");
        boolean someone = bases.contains("id")
                || bases.contains("userprincipalname")
                || bases.contains("userid")
                || bases.contains("serviceprincipalid");
        return result && someone;
    }

    private static Set<String> bases(Header header) {
        return header.folded().stream().map(LogAnalyticsRow::baseName).collect(Collectors.toSet());
    }

    private static boolean isTime(String name) {
        return TIMES.contains(LogAnalyticsRow.baseName(name));
    }

    @Override
    public Optional<Shape> shape() {
        return Optional.of(Shape.LOG_ANALYTICS_CSV);
    }

    @Override
    public List<String> dateColumns() {
        return dateColumns;
    }

    @Override
    public void read(CsvRow row, Dates dates, RowSink sink) {
        ObjectNode flat = flat(row, dates);
        ObjectNode canonical =
                LogAnalyticsRow.canonical(flat, column -> sink.remark(row.line(), NestedText.unreadable(column)));
        String created = canonical.path("createdDateTime").asText();
        Optional<Instant> moment = dates.read(created, ZoneOffset.UTC, row.line());
        if (moment.isEmpty()) {
            sink.rejected(row.line(), Dates.unreadable(created));
            return;
        }
        canonical.put("createdDateTime", moment.get().toString());
        sink.signIn(canonical, Shape.LOG_ANALYTICS_CSV, row.line());
    }

    /** Column names to cells that are not empty, times in Graph's form. */
    static ObjectNode flat(CsvRow row, Dates dates) {
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.header().names().get(i).strip();
            String cell = row.cells().get(i).strip();
            if (!cell.isEmpty() && !flat.has(name)) {
                flat.put(name, isTime(name) ? iso(name, cell, row.line(), dates) : cell);
            }
        }
        return flat;
    }

    private static String iso(String name, String cell, long line, Dates dates) {
        return dates.read(cell, zone(name, dates), line).map(Instant::toString).orElse(cell);
    }

    /** The header says the zone in which the portal displayed times. */
    static ZoneId zone(String name, Dates dates) {
        int open = name.lastIndexOf('[');
        int close = name.lastIndexOf(']');
        try {
            return open > 0 && close > open
                    ? ZoneId.of(name.substring(open + 1, close).strip())
                    : dates.zone();
        } catch (DateTimeException unnamed) {
            // "[Local Time]" names no zone; what the user settled holds.
            return dates.zone();
        }
    }
}
