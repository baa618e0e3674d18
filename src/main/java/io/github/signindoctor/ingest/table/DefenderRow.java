package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.GraphWords;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings a row of Defender XDR's advanced hunting (AADSignInEventsBeta, EntraIdSignInEvents) into the form of Graph's
 * {@code signIn}. Numbers stand for words there; the meanings are those of Microsoft's table reference.
 */
public final class DefenderRow {
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("timestamp", "createdDateTime"),
            Map.entry("requestid", "id"),
            Map.entry("correlationid", "correlationId"),
            Map.entry("sessionid", "sessionId"),
            Map.entry("accountupn", "userPrincipalName"),
            Map.entry("accountobjectid", "userId"),
            Map.entry("accountdisplayname", "userDisplayName"),
            Map.entry("alternatesigninname", "alternateSignInName"),
            Map.entry("application", "appDisplayName"),
            Map.entry("applicationid", "appId"),
            Map.entry("resourcedisplayname", "resourceDisplayName"),
            Map.entry("resourceid", "resourceId"),
            Map.entry("resourcetenantid", "resourceTenantId"),
            Map.entry("devicename", "deviceDetail.displayName"),
            Map.entry("aaddeviceid", "deviceDetail.deviceId"),
            Map.entry("entraiddeviceid", "deviceDetail.deviceId"),
            Map.entry("osplatform", "deviceDetail.operatingSystem"),
            Map.entry("browser", "deviceDetail.browser"),
            Map.entry("devicetrusttype", "deviceDetail.trustType"),
            Map.entry("authenticationrequirement", "authenticationRequirement"),
            Map.entry("useragent", "userAgent"),
            Map.entry("clientappused", "clientAppUsed"),
            Map.entry("ipaddress", "ipAddress"),
            Map.entry("country", "location.countryOrRegion"),
            Map.entry("state", "location.state"),
            Map.entry("city", "location.city"),
            Map.entry("riskdetails", "riskDetail"),
            Map.entry("endpointcall", "endpointCall"),
            Map.entry("reportid", "reportId"));

    private final Map<String, JsonNode> cells = new HashMap<>();
    private final CanonicalNode into = new CanonicalNode();

    private DefenderRow(ObjectNode flat) {
        flat.properties().forEach(cell -> cells.put(GraphNames.fold(cell.getKey()), cell.getValue()));
    }

    /** The canonical row of a row whose members are the columns. */
    public static ObjectNode canonical(ObjectNode flat) {
        DefenderRow row = new DefenderRow(flat);
        PATHS.keySet().stream().sorted().forEach(name -> row.into.text(PATHS.get(name), row.text(name)));
        row.into.number("status.errorCode", row.text("errorcode"));
        row.device();
        row.words();
        row.nested("conditionalaccesspolicies", "appliedConditionalAccessPolicies");
        row.nested("logontype", "signInEventTypes");
        row.nested("networklocationdetails", "networkLocationDetails");
        row.nested("authenticationprocessingdetails", "authenticationProcessingDetails");
        return row.into.root();
    }

    private void device() {
        into.yesNo("deviceDetail.isCompliant", text("iscompliant")).yesNo("deviceDetail.isManaged", text("ismanaged"));
        Cells.yesNo(text("isguestuser")).ifPresent(guest -> into.text("userType", guest ? "guest" : "member"));
    }

    private void words() {
        word("conditionalaccessstatus", "conditionalAccessStatus", GraphWords.POLICY_STATUS);
        word("risklevelaggregated", "riskLevelAggregated", GraphWords.RISK_LEVEL);
        word("riskstate", "riskState", GraphWords.RISK_STATE);
        word("tokenissuertype", "tokenIssuerType", GraphWords.TOKEN_ISSUER);
    }

    private void word(String column, String member, GraphWords words) {
        String number = text(column);
        into.text(member, words.of(Cells.whole(number).map(String::valueOf).orElse(number)));
    }

    private void nested(String column, String member) {
        JsonNode value = cells.get(column);
        if (value != null && value.isContainerNode()) {
            into.set(member, GraphNames.named(value));
            return;
        }
        String text = text(column);
        NestedText.parse(text)
                .map(GraphNames::named)
                .ifPresentOrElse(read -> into.set(member, read), () -> into.text(member, text));
    }

    private String text(String column) {
        JsonNode value = cells.get(column);
        return value == null || value.isNull() || value.isContainerNode()
                ? ""
                : value.asText().strip();
    }
}
