package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Chance;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What comes out of a Log Analytics workspace: by the browser, by the query API, by {@code az}, by a notebook. */
public final class LogAnalytics {

    /** String columns that hold JSON, which the browser prints indented. */
    private static final Set<String> INDENTED = Set.of("AuthenticationDetails", "AuthenticationProcessingDetails");

    private final Log log;
    private final LogAnalyticsTable table;

    private LogAnalytics(Log log) {
        this.log = log;
        this.table =
                new LogAnalyticsTable(new Chance(99).fork(log.tenant().id()).guid());
    }

    /** The browser's CSV: byte order mark, CRLF, American dates with a comma, indented JSON in cells. */
    public static String csv(Log log) {
        LogAnalytics writer = new LogAnalytics(log);
        List<String> header = LogAnalyticsTable.COLUMNS.stream()
                .map(column -> LogAnalyticsTable.TIMES.contains(column) ? column + " [UTC]" : column)
                .toList();
        Csv csv = new Csv("\r\n").header("\uFEFF" + String.join(",", header));
        log.latestFirst().forEach(row -> csv.line(writer.cells(row, writer::browserCell)));
        return csv.toString();
    }

    /** The answer of the query API. */
    public static String queryApi(Log log) {
        LogAnalytics writer = new LogAnalytics(log);
        ArrayNode columns = Json.array();
        LogAnalyticsTable.COLUMNS.forEach(
                column -> columns.addObject().put("name", column).put("type", LogAnalyticsTable.type(column)));
        ObjectNode primary = Json.object().put("name", "PrimaryResult");
        primary.set("columns", columns);
        primary.set(
                "rows",
                Json.array(log.latestFirst().stream().map(writer::values).toList()));
        ObjectNode answer = Json.object();
        answer.putArray("tables").add(primary);
        return Json.compact(answer) + "\n";
    }

    /** What {@code az monitor log-analytics query} prints: flat objects whose every value is a string. */
    public static String az(Log log) {
        LogAnalytics writer = new LogAnalytics(log);
        return Json.pretty(
                        Json.array(log.latestFirst().stream().map(writer::flat).toList())) + "\n";
    }

    /** What a notebook saves with pandas: Python literals in nested cells, times without a zone. */
    public static String pandas(Log log) {
        LogAnalytics writer = new LogAnalytics(log);
        Csv csv = new Csv("\n").header(String.join(",", LogAnalyticsTable.COLUMNS));
        log.latestFirst().forEach(row -> csv.line(writer.cells(row, writer::pandasCell)));
        return csv.toString();
    }

    private interface Cell {
        String of(String column, Row row, ObjectNode envelope);
    }

    private List<String> cells(Row row, Cell cell) {
        ObjectNode envelope = AzureMonitor.record(row, log.tenant().id());
        List<String> cells = new ArrayList<>();
        LogAnalyticsTable.COLUMNS.forEach(column -> cells.add(cell.of(column, row, envelope)));
        return cells;
    }

    private String browserCell(String column, Row row, ObjectNode envelope) {
        if (LogAnalyticsTable.TIMES.contains(column)) {
            return Moments.american(moment(column, row));
        }
        JsonNode value = table.value(column, row, envelope);
        return value.isContainerNode() && INDENTED.contains(column) ? Json.pretty(value) : text(value);
    }

    private String pandasCell(String column, Row row, ObjectNode envelope) {
        if (LogAnalyticsTable.TIMES.contains(column)) {
            return Moments.zoneless(moment(column, row));
        }
        JsonNode value = table.value(column, row, envelope);
        return value.isContainerNode() || value.isBoolean() ? PythonLiteral.of(value) : text(value);
    }

    private String plainCell(String column, Row row, ObjectNode envelope) {
        return LogAnalyticsTable.TIMES.contains(column)
                ? Moments.sevenDigits(moment(column, row))
                : text(table.value(column, row, envelope));
    }

    private ArrayNode values(Row row) {
        ObjectNode envelope = AzureMonitor.record(row, log.tenant().id());
        ArrayNode values = Json.array();
        for (String column : LogAnalyticsTable.COLUMNS) {
            JsonNode value = table.value(column, row, envelope);
            if (value.isBoolean() || value.isInt()) {
                values.add(value);
            } else {
                values.add(plainCell(column, row, envelope));
            }
        }
        return values;
    }

    private ObjectNode flat(Row row) {
        ObjectNode envelope = AzureMonitor.record(row, log.tenant().id());
        ObjectNode flat = Json.object();
        LogAnalyticsTable.COLUMNS.forEach(column -> flat.put(column, plainCell(column, row, envelope)));
        return flat.put("TableName", "PrimaryResult");
    }

    private static String text(JsonNode value) {
        return value.isContainerNode() ? Json.compact(value) : value.asText("");
    }

    private static Instant moment(String column, Row row) {
        return column.equals("TimeGenerated") ? AzureMonitor.emitted(row) : row.precisely();
    }
}
