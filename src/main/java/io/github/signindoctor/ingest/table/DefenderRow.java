package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    private static final Map<String, String> POLICY_STATUS = Map.of("0", "success", "1", "failure", "2", "notApplied");
    private static final Map<String, String> RISK_LEVELS =
            Map.of("1", "none", "10", "low", "50", "medium", "100", "high");
    private static final List<String> RISK_STATES =
            List.of("none", "confirmedSafe", "remediated", "dismissed", "atRisk", "confirmedCompromised");

    private final Map<String, JsonNode> cells = new HashMap<>();
    private final CanonicalNode into = new CanonicalNode();

    private DefenderRow(ObjectNode flat) {
        flat.properties().forEach(cell -> cells.put(cell.getKey().toLowerCase(Locale.ROOT), cell.getValue()));
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
        String policies = text("conditionalaccessstatus");
        into.text("conditionalAccessStatus", POLICY_STATUS.getOrDefault(policies, policies));
        String level = text("risklevelaggregated");
        into.text("riskLevelAggregated", level.equals("0") ? "" : RISK_LEVELS.getOrDefault(level, level));
        String state = text("riskstate");
        int rank = Cells.whole(state).orElse(-1);
        into.text("riskState", rank >= 0 && rank < RISK_STATES.size() ? RISK_STATES.get(rank) : state);
        String issuer = text("tokenissuertype");
        into.text(
                "tokenIssuerType",
                issuer.equals("0") ? "AzureAD" : issuer.equals("1") ? "ADFederationServices" : issuer);
    }

    private void nested(String column, String member) {
        JsonNode value = cells.get(column);
        if (value != null && value.isContainerNode()) {
            into.set(member, value);
            return;
        }
        String text = text(column);
        NestedText.parse(text).ifPresentOrElse(read -> into.set(member, read), () -> into.text(member, text));
    }

    private String text(String column) {
        JsonNode value = cells.get(column);
        return value == null || value.isNull() || value.isContainerNode()
                ? ""
                : value.asText().strip();
    }
}
