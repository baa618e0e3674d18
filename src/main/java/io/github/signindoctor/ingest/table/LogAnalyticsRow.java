package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.time.Times;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings a row of SigninLogs, of its sister tables, of their union or of a custom table into the form of Graph's
 * {@code signIn}. Values may be nested, or texts that hold the nested value.
 */
public final class LogAnalyticsRow {
    /** Steps are in Graph's form, which is UTC and never ambiguous. */
    private static final Times STEP_TIMES = new Times(DateOrder.AUTO, ZoneOffset.UTC);

    private final CanonicalNode into = new CanonicalNode();
    private final Consumer<String> broken;

    private LogAnalyticsRow(Consumer<String> broken) {
        this.broken = broken;
    }

    /**
     * The canonical row. It lacks {@code createdDateTime} where the table has no time and no step has one.
     *
     * @param flat column names to values
     * @param broken hears the name of each column whose nested text cannot be read
     */
    public static ObjectNode canonical(ObjectNode flat, Consumer<String> broken) {
        LogAnalyticsRow row = new LogAnalyticsRow(broken);
        for (Map.Entry<String, JsonNode> cell : flat.properties()) {
            row.take(cell.getKey(), cell.getValue());
        }
        row.status();
        row.place();
        row.identity();
        row.time();
        return row.into.root();
    }

    /** The name of a column without what queries and collectors append to it, in lower case. */
    public static String baseName(String column) {
        return LogAnalyticsColumn.of(column).folded();
    }

    /** The member of the canonical row that a column fills, or the object in it. */
    public static String memberOf(String column) {
        String path = LogAnalyticsColumn.of(column).path();
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Whether the text of its cells may be an object or a list. */
    public static boolean isNested(String column) {
        return LogAnalyticsColumn.of(column).nested();
    }

    private void take(String name, JsonNode value) {
        LogAnalyticsColumn column = LogAnalyticsColumn.of(name);
        JsonNode read = column.nested() ? nested(name, value) : plain(value);
        boolean nothing = read.isNull() || read.isTextual() && isNothing(read.asText());
        boolean empty = nothing || read.isContainerNode() && read.isEmpty();
        // Of a pair such as Status_dynamic and Status_string one side is filled; an empty list still says "visible".
        boolean better = empty ? !nothing && !into.has(column.path()) : !isFilled(into.at(column.path()));
        if (better && !(empty && column.folded().startsWith("applied"))) {
            into.set(column.path(), read);
        }
    }

    private static boolean isFilled(JsonNode value) {
        return value.isContainerNode() ? !value.isEmpty() : !CanonicalNode.isBlank(value);
    }

    /** What data frames print for an empty cell; the lower-case word "none" is a value of several fields. */
    private static boolean isNothing(String text) {
        return text.isBlank() || text.equals("nan") || text.equals("NaT");
    }

    private JsonNode plain(JsonNode value) {
        String text = value.isTextual() ? value.asText() : "";
        boolean said = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        return said ? into.root().booleanNode(text.equalsIgnoreCase("true")) : value;
    }

    private JsonNode nested(String name, JsonNode value) {
        String text = value.isTextual() ? value.asText().strip() : "";
        if (!NestedText.looksNested(text)) {
            return GraphNames.named(value);
        }
        return NestedText.parse(text).map(GraphNames::named).orElseGet(() -> {
            broken.accept(name);
            return value.isNull() ? value : into.root().nullNode();
        });
    }

    private void status() {
        JsonNode status = into.root().path("status");
        if (!status.isObject()) {
            into.root().remove("status");
            into.number("status.errorCode", Cells.whole(status.asText()).isPresent() ? status.asText() : "");
        }
        if (!into.has("status.errorCode")) {
            into.number(
                    "status.errorCode",
                    ResultType.code(into.root().path("resultType").asText().strip()));
        }
        if (!into.has("status.failureReason")) {
            into.text(
                    "status.failureReason",
                    into.root().path("resultDescription").asText());
        }
    }

    private void place() {
        String words = into.root().path("locationWords").asText();
        if (into.root().path("locationWords").isObject() && !into.root().has("location")) {
            into.set("location", into.root().get("locationWords"));
        }
        into.root().remove("locationWords");
        if (!into.root().path("location").isObject()
                || into.root().path("location").isEmpty()) {
            into.root().remove("location");
            into.place(words);
        }
    }

    private void identity() {
        ObjectNode row = into.root();
        if (!into.has("category")) {
            into.text(
                    "category",
                    SignInTables.category(
                            row.path(into.has("type") ? "type" : "tableName").asText()));
        }
        if (!into.has("userDisplayName") && (!into.has("servicePrincipalId") || into.has("userPrincipalName"))) {
            into.text("userDisplayName", row.path("identity").asText());
        }
        if (!into.has("tenantId")) {
            into.text("tenantId", TenantPath.tenant(row.path("armResourceId").asText()));
        }
    }

    private void time() {
        if (!into.has("createdDateTime")) {
            into.text("createdDateTime", into.root().path("timeGenerated").asText());
        }
        if (!into.has("createdDateTime")) {
            FirstStep.time(into.root(), STEP_TIMES)
                    .ifPresent(moment -> into.text("createdDateTime", moment.toString()));
        }
    }
}
