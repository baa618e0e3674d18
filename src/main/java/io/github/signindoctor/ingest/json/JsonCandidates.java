package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.Download;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.table.DefenderRow;
import io.github.signindoctor.ingest.table.GraphNames;
import io.github.signindoctor.ingest.table.LogAnalyticsRow;
import io.github.signindoctor.ingest.table.NestedText;
import io.github.signindoctor.ingest.text.JsonText;
import io.github.signindoctor.ingest.text.Shown;
import io.github.signindoctor.ingest.time.Times;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Shape;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells what one JSON value is and hands it on as a canonical row. One instance serves one input, because an archive is
 * told by its first object alone.
 *
 * <p>Readers of other forms use {@link #offer(JsonNode, long, RowSink)} for JSON that they find inside theirs: the cell
 * {@code AuditData} of an audit export, {@code _raw} of a Splunk table, the object behind the head of a syslog line. It
 * unwraps text and envelopes up to three levels deep.
 */
public final class JsonCandidates {
    private final Times times;
    private final AuditRecords audit;
    private final Set<Shape> shapesSaid = EnumSet.noneOf(Shape.class);
    private boolean archive;
    private long recognised;
    private Optional<Shape> last = Optional.empty();
    private Optional<Shape> listShape = Optional.empty();

    /**
     * For one input.
     *
     * @param options the zone of times that carry none, and the order of day and month; month first where not settled,
     *     as all known writers of slash dates in JSON do
     * @param codeOfName the error code behind a symbolic name such as {@code InvalidUserNameOrPassword}
     */
    public JsonCandidates(ReadingOptions options, Function<String, Optional<ErrorCode>> codeOfName) {
        DateOrder order = options.dateOrder() == DateOrder.AUTO ? DateOrder.MONTH_FIRST : options.dateOrder();
        this.times = new Times(order, options.zone());
        this.audit = new AuditRecords(codeOfName);
    }

    /**
     * Hands one value, whatever it is, to the sink: as a sign-in, as several of them (a list), as no sign-in, or as
     * rejected with the reason.
     *
     * @param line first line of the value in its input, from 1
     */
    public void offer(JsonNode value, long line, RowSink sink) {
        offer(value, line, Surrounding.ALONE, sink);
    }

    void offer(JsonNode value, long line, Surrounding surrounding, RowSink sink) {
        offer(new Candidate(value, line, surrounding, sink, 0));
    }

    private void offer(Candidate candidate) {
        JsonNode value = candidate.value();
        if (value.isArray()) {
            value.forEach(each -> offer(candidate.inside(each)));
        } else if (value instanceof ObjectNode object) {
            offer(candidate, FlatNames.nested(object));
        } else {
            Optional<JsonNode> inner = candidate.depth() < Candidate.DEEPEST && value.isTextual()
                    ? JsonText.embedded(value.textValue())
                    : Optional.empty();
            inner.ifPresentOrElse(
                    each -> offer(candidate.inside(each)),
                    () -> candidate.reject("a lone value " + Shown.text(value.asText()) + " (expected a record)"));
        }
    }

    private void offer(Candidate candidate, ObjectNode object) {
        if (object.has("signinDoctorArchive")) {
            archive = !Download.isOfRows(object);
            say(archive ? Shape.ARCHIVE : Shape.GRAPH_JSON, candidate.sink());
            candidate.sink().archive(object);
            return;
        }
        Folded folded = new Folded(object);
        if (archive || GraphRecords.isSignIn(folded) && !folded.has("resulttype") && !folded.has("properties")) {
            graph(candidate, object, folded);
        } else if (folded.has("category") && folded.has("properties")) {
            azureMonitor(candidate, folded);
        } else if (isLogAnalytics(folded)) {
            logAnalytics(candidate, object, folded);
        } else {
            others(candidate, object, folded);
        }
    }

    private static boolean isLogAnalytics(Folded folded) {
        return folded.has("resulttype")
                && (folded.has("userprincipalname") || folded.has("aadtenantid") || NotSignIns.isSignInTable(folded))
                && !NotSignIns.isOtherTable(folded);
    }

    private void logAnalytics(Candidate candidate, ObjectNode object, Folded folded) {
        ObjectNode canonical = LogAnalyticsRow.canonical(
                object, column -> candidate.sink().remark(candidate.line(), NestedText.unreadable(column)));
        row(candidate, Shape.LOG_ANALYTICS_JSON, new Row(canonical), folded.text("createddatetime", "timegenerated"));
    }

    private void others(Candidate candidate, ObjectNode object, Folded folded) {
        if (folded.has("auditdata") && candidate.depth() < Candidate.DEEPEST) {
            auditData(candidate, folded);
        } else if (AuditRecords.isAudit(folded)) {
            audit(candidate, folded);
        } else if (isHunting(folded)) {
            Row row = new Row(DefenderRow.canonical(object));
            row(candidate, Shape.DEFENDER_XDR_CSV, row, folded.text("timestamp"));
        } else {
            wrapped(candidate, object, folded);
        }
    }

    /** Whether it is a row of advanced hunting (AADSignInEventsBeta, EntraIdSignInEvents). */
    private static boolean isHunting(Folded row) {
        return row.has("accountupn") && row.has("errorcode") && row.has("logontype");
    }

    private void wrapped(Candidate candidate, ObjectNode object, Folded folded) {
        Optional<JsonNode> inner = candidate.depth() < Candidate.DEEPEST ? Envelopes.open(object) : Optional.empty();
        if (inner.isPresent()) {
            offer(candidate.inside(inner.get()));
            return;
        }
        NotSignIns.name(folded)
                .ifPresentOrElse(
                        what -> candidate.sink().notSignIn(what, NotSignIns.shape(folded), candidate.line()),
                        () -> candidate.reject(NotSignIns.reason(object, folded)));
    }

    private void graph(Candidate candidate, ObjectNode object, Folded folded) {
        if (!archive && GraphRecords.isTableRow(object, folded)) {
            logAnalytics(candidate, object, folded);
            return;
        }
        Shape shape = archive ? Shape.ARCHIVE : graphShape(candidate, object, folded);
        Row row;
        if (shape == Shape.POWERSHELL_JSON) {
            PowerShellRecords.Unwrapped unwrapped = PowerShellRecords.unwrap(object);
            row = unwrapped.row();
            if (unwrapped.cut()) {
                candidate.sink().limit(Limit.CUT_BY_DEPTH);
            }
        } else {
            row = new Row(GraphNames.canonical(object));
        }
        if (shape == Shape.GRAPH_JSON || shape == Shape.POWERSHELL_JSON) {
            GraphRecords.dropEmptyPolicies(row.node());
        }
        row(candidate, shape, row, folded.text("timegenerated", "time"));
    }

    /** The records of one bare array have one shape, which its first record settles. */
    private Shape graphShape(Candidate candidate, ObjectNode object, Folded folded) {
        Shape shape = GraphRecords.shape(object, folded, candidate.surrounding());
        if (candidate.surrounding() != Surrounding.ARRAY || shape == Shape.POWERSHELL_JSON) {
            return shape;
        }
        listShape = listShape.or(() -> Optional.of(shape));
        return listShape.get();
    }

    private void azureMonitor(Candidate candidate, Folded envelope) {
        String category = envelope.text("category");
        if (!AzureMonitorRecords.isSignIn(category)) {
            candidate
                    .sink()
                    .notSignIn("records of category " + Shown.text(category), Shape.AZURE_MONITOR, candidate.line());
        } else if (envelope.object("properties").isEmpty()) {
            candidate.reject("a record of " + Shown.text(category)
                    + " whose properties are empty or broken (expected an object)");
        } else {
            row(candidate, Shape.AZURE_MONITOR, AzureMonitorRecords.row(envelope), AzureMonitorRecords.time(envelope));
        }
    }

    private void auditData(Candidate candidate, Folded carrier) {
        ObjectNode data = carrier.object("auditdata");
        if (data.isEmpty()) {
            candidate.reject(
                    "AuditData is no JSON object (expected one; a spreadsheet cuts cells at 32767 characters)");
        } else {
            offer(candidate.inside(data));
        }
    }

    private void audit(Candidate candidate, Folded record) {
        if (AuditRecords.isSignIn(record)) {
            row(candidate, Shape.UNIFIED_AUDIT_LOG, audit.row(record), record.text("creationtime", "creationdate"));
        } else {
            String what = "audit log records (" + Shown.text(record.text("operation")) + ")";
            candidate.sink().notSignIn(what, Shape.UNIFIED_AUDIT_LOG, candidate.line());
        }
    }

    private void row(Candidate candidate, Shape shape, Row row, String envelopeTime) {
        say(shape, candidate.sink());
        recognised++;
        last = candidate.depth() == 0 ? Optional.of(shape) : Optional.empty();
        if (row.settleTime(times, envelopeTime)) {
            candidate.sink().signIn(row.node(), shape, candidate.line());
        } else {
            candidate.reject("a sign-in without a time (expected createdDateTime, in the years 2000 to 2100)");
        }
    }

    /** The shape of the last sign-in, where that stood in no envelope. */
    Optional<Shape> last() {
        return last;
    }

    /** Other records follow, whose shape is not known by those before. */
    void forgetLast() {
        last = Optional.empty();
    }

    /** Sign-ins that were recognised elsewhere, in the shape of the last one. */
    void recognised(long more) {
        recognised += more;
    }

    /** How many sign-ins there were so far. */
    long recognised() {
        return recognised;
    }

    /** Names a shape of this input, once. */
    void say(Shape shape, RowSink sink) {
        if (shapesSaid.add(shape)) {
            sink.shape(shape);
        }
    }
}
