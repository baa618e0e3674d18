package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Rows of advanced hunting (tables AADSignInEventsBeta and EntraIdSignInEvents). */
final class DefenderRows {
    private DefenderRows() {}

    static boolean isRow(Folded row) {
        return row.has("accountupn") && row.has("errorcode") && row.has("logontype");
    }

    /** The row under Graph's names, without its time. */
    static Row row(ObjectNode columns, Folded folded) {
        Row row = new Row(GraphNames.canonical(columns));
        row.fill("id", folded.text("requestid"))
                .fill("userPrincipalName", folded.text("accountupn"))
                .fill("userId", folded.text("accountobjectid"))
                .fill("userDisplayName", folded.text("accountdisplayname"))
                .fill("userType", guest(folded.text("isguestuser")))
                .fill("appDisplayName", folded.text("application"))
                .fill("appId", folded.text("applicationid"))
                .fill("status", "errorCode", folded.text("errorcode"))
                .fill("riskDetail", folded.text("riskdetails"));
        device(folded, row);
        row.fill("location", "city", folded.text("city"))
                .fill("location", "state", folded.text("state"))
                .fill("location", "countryOrRegion", folded.text("country"))
                .replace("signInEventTypes", list(folded.get("logontype")))
                .replace("appliedConditionalAccessPolicies", policies(folded.get("conditionalaccesspolicies")));
        row.node().remove("state");
        return row;
    }

    private static void device(Folded folded, Row row) {
        row.fill("deviceDetail", "deviceId", folded.text("entraiddeviceid", "aaddeviceid"))
                .fill("deviceDetail", "displayName", folded.text("devicename"))
                .fill("deviceDetail", "operatingSystem", folded.text("osplatform"))
                .fill("deviceDetail", "browser", folded.text("browser"))
                .fill("deviceDetail", "trustType", folded.text("devicetrusttype"))
                .fill("deviceDetail", "isCompliant", folded.text("iscompliant"))
                .fill("deviceDetail", "isManaged", folded.text("ismanaged"));
    }

    private static String guest(String flag) {
        return switch (flag.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> "guest";
            case "0", "false" -> "member";
            default -> "";
        };
    }

    /** The list that {@code LogonType} holds as text, such as {@code ["nonInteractiveUser"]}. */
    private static JsonNode list(JsonNode value) {
        return value.isTextual()
                ? JsonText.embedded(value.textValue())
                        .orElseGet(() -> JsonNodeFactory.instance.arrayNode().add(value))
                : value;
    }

    private static JsonNode policies(JsonNode value) {
        ObjectNode holder = JsonNodeFactory.instance.objectNode();
        holder.set("appliedConditionalAccessPolicies", value);
        return GraphNames.canonical(holder).path("appliedConditionalAccessPolicies");
    }
}
