package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Applied;
import io.github.signindoctor.samples.Condition;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Row;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;

/** What diagnostic settings of Azure Monitor deliver: Graph's members within an envelope, in order of emission. */
public final class AzureMonitor {

    private AzureMonitor() {}

    /** One record a line, as in a storage account. */
    public static String lines(Log log) {
        return Json.lines(records(log));
    }

    /** One batch, as an event hub hands it over. */
    public static String batch(Log log) {
        ObjectNode batch = Json.object();
        batch.set("records", Json.array(records(log)));
        return Json.compact(batch) + "\n";
    }

    static List<ObjectNode> records(Log log) {
        return log.rows().stream().map(row -> record(row, log.tenant().id())).toList();
    }

    static ObjectNode record(Row row, String tenant) {
        ObjectNode node = Json.object()
                .put("time", Moments.sevenDigits(emitted(row)))
                .put("resourceId", "/tenants/" + tenant + "/providers/Microsoft.aadiam")
                .put("operationName", "Sign-in activity")
                .put("operationVersion", "1.0")
                .put("category", row.flow().interactive() ? "SignInLogs" : "NonInteractiveUserSignInLogs")
                .put("tenantId", tenant)
                .put("resultType", String.valueOf(row.ending().code()))
                .put("resultSignature", "None");
        if (row.ending().code() != 0) {
            node.put("resultDescription", row.ending().reason());
        }
        node.put("durationMs", 0)
                .put("callerIpAddress", row.setting().site().address())
                .put("correlationId", row.keys().correlation())
                .put("identity", row.who().name())
                .put("Level", 4)
                .put("location", row.setting().site().city().country);
        node.set("properties", properties(row, tenant));
        return node;
    }

    /** When the record was handed over, minutes after it happened. */
    static Instant emitted(Row row) {
        return row.precisely().plusSeconds(90 + row.latency() % 400);
    }

    private static ObjectNode properties(Row row, String tenant) {
        ObjectNode node = GraphNode.of(row, tenant);
        node.put("createdDateTime", Moments.sevenDigitsOffset(row.precisely()));
        node.put("userType", row.guest() ? "Guest" : "Member");
        node.put("tenantId", tenant);
        if (row.ending().code() == 0) {
            ((ObjectNode) node.get("status")).remove("failureReason");
        }
        masks(node, row);
        steps(node, row);
        if (node.get("mfaDetail").isNull()) {
            node.putObject("mfaDetail");
        }
        withoutNulls(node);
        return node;
    }

    private static void masks(ObjectNode node, Row row) {
        Iterator<JsonNode> policies =
                node.get("appliedConditionalAccessPolicies").iterator();
        for (Applied applied : row.policies()) {
            ObjectNode policy = (ObjectNode) policies.next();
            policy.put("conditionsSatisfied", Condition.mask(applied.satisfied()));
            policy.put("conditionsNotSatisfied", Condition.mask(applied.notSatisfied()));
            policy.remove("sessionControlsNotSatisfied");
        }
    }

    private static void steps(ObjectNode node, Row row) {
        int sequence = 0;
        for (JsonNode step : node.get("authenticationDetails")) {
            Instant at = row.factor().steps().get(sequence++).at();
            ((ObjectNode) step)
                    .put("authenticationStepDateTime", Moments.sevenDigitsOffset(at))
                    .put("StatusSequence", 0)
                    .put("RequestSequence", sequence);
        }
    }

    private static void withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        node.forEach(AzureMonitor::withoutNulls);
    }
}
