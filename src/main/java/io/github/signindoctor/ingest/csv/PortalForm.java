package io.github.signindoctor.ingest.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.lane.TableForm;
import io.github.signindoctor.ingest.lane.TablePart;
import io.github.signindoctor.ingest.table.CanonicalNode;
import io.github.signindoctor.model.Shape;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Downloads of the portal on the fast lane: which columns make which part follows from {@link PortalTable}. */
final class PortalForm implements TableForm {
    private static final Map<TablePart, List<String>> COLUMNS = Map.ofEntries(
            Map.entry(
                    TablePart.WHO,
                    List.of(
                            "user id",
                            "user",
                            "username",
                            "user type",
                            "service principal id",
                            "service principal name",
                            "managed identity type")),
            Map.entry(TablePart.KIND, List.of("flagged for review")),
            Map.entry(
                    TablePart.TENANCY,
                    List.of("home tenant id", "resource tenant id", "cross tenant access type", "home tenant name")),
            Map.entry(
                    TablePart.CLIENT,
                    List.of(
                            "application",
                            "application id",
                            "resource",
                            "resource id",
                            "client app",
                            "user agent",
                            "authentication protocol",
                            "original transfer method",
                            "incoming token type")),
            Map.entry(
                    TablePart.PLACE,
                    List.of("ip address", "ip address (seen by resource)", "location", "autonomous system number")),
            Map.entry(
                    TablePart.DEVICE,
                    List.of("device id", "browser", "operating system", "compliant", "managed", "join type")),
            Map.entry(
                    TablePart.STATUS,
                    List.of("status", "sign-in error code", "failure reason", "multifactor authentication result")),
            Map.entry(
                    TablePart.AUTHENTICATION,
                    List.of(
                            "authentication requirement",
                            "multifactor authentication auth method",
                            "token issuer type",
                            "token issuer name")),
            Map.entry(TablePart.STEPS, List.of()),
            Map.entry(TablePart.ORIGINAL, List.of()),
            Map.entry(TablePart.POLICIES, List.of("conditional access")),
            Map.entry(TablePart.RISK, List.of()),
            Map.entry(TablePart.CORRELATION, List.of("correlation id")),
            Map.entry(TablePart.SESSION, List.of("session id")),
            Map.entry(
                    TablePart.STEP,
                    List.of(
                            "authentication method",
                            "authentication method detail",
                            "succeeded",
                            "result detail",
                            "requirement")));
    private final Header header;
    private final Shape shape;
    private final Dates dates;
    private final int date;
    private final int requestId;
    private final Function<CsvRow, ObjectNode> canonical;

    private PortalForm(Header header, Shape shape, Dates dates, Function<CsvRow, ObjectNode> canonical) {
        this.header = header;
        this.canonical = canonical;
        this.shape = shape;
        this.dates = dates;
        this.date = dateColumns(header).get(0);
        this.requestId = header.columns("request id").get(0);
    }

    /** The form of a table; empty where the lane does not know it, or one name stands twice where it must not. */
    static Optional<TableForm> of(Header header, Table table, Dates dates) {
        if (table instanceof LogAnalyticsTable) {
            return LogAnalyticsForm.of(header, dates);
        }
        boolean plain = dateColumns(header).size() == 1
                && header.columns("request id").size() == 1
                && header.columns("correlation id").size() <= 1
                && header.columns("session id").size() <= 1;
        return plain
                ? maker(table).flatMap(made -> table.shape().map(shape -> new PortalForm(header, shape, dates, made)))
                : Optional.empty();
    }

    private static Optional<Function<CsvRow, ObjectNode>> maker(Table table) {
        if (table instanceof PortalTable portal) {
            return Optional.of(row -> portal.canonical(row, ""));
        }
        return table instanceof StepTable ? Optional.of(PortalForm::step) : Optional.empty();
    }

    private static ObjectNode step(CsvRow row) {
        CanonicalNode step = new CanonicalNode();
        StepTable.fill(row, step);
        return step.root();
    }

    private static List<Integer> dateColumns(Header header) {
        List<Integer> columns = new ArrayList<>(header.columns("date (utc)"));
        columns.addAll(header.columns("date"));
        return columns;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public char delimiter() {
        return header.delimiter();
    }

    @Override
    public int width() {
        return header.width();
    }

    @Override
    public boolean isSteps() {
        return shape == Shape.PORTAL_CSV_AUTHDETAILS;
    }

    @Override
    public int date() {
        return date;
    }

    @Override
    public int requestId() {
        return requestId;
    }

    @Override
    public List<Integer> columns(TablePart part) {
        return COLUMNS.get(part).stream()
                .flatMap(name -> header.columns(name).stream())
                .sorted()
                .toList();
    }

    @Override
    public List<Integer> readable() {
        return List.of();
    }

    @Override
    public List<Integer> otherDates() {
        return List.of();
    }

    @Override
    public Optional<Instant> moment(String text) {
        return dates.certain(text.strip(), ZoneOffset.UTC);
    }

    @Override
    public Optional<ObjectNode> canonical(List<String> cells) {
        return Optional.of(canonical.apply(new CsvRow(header, cells, 0)));
    }

    @Override
    public int watched() {
        return RecordStart.watched(header.width());
    }

    @Override
    public int look(String cell) {
        return RecordStart.lookOf(cell);
    }

    @Override
    public Looks looks() {
        return RecordStart.looks();
    }
}
