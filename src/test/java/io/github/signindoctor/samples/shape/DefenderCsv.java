package io.github.signindoctor.samples.shape;

import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Machine;
import io.github.signindoctor.samples.Row;
import io.github.signindoctor.samples.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Advanced hunting in Defender XDR: numbers for words, both kinds of rows mixed, no steps and no reasons. */
public final class DefenderCsv {

    private static final Map<String, String> RISK = Map.of("none", "0", "low", "10", "medium", "50", "high", "100");
    private static final Map<String, String> POLICY_STATUS = Map.of("success", "0", "failure", "1", "notApplied", "2");

    private DefenderCsv() {}

    /** The whole file. */
    public static String of(Log log) {
        Csv csv = new Csv("\n");
        List<Map<String, String>> lines = log.latestFirst().stream()
                .map(row -> cells(row, log.tenant().id()))
                .toList();
        lines.stream().limit(1).forEach(first -> csv.line(List.copyOf(first.keySet())));
        lines.forEach(line -> csv.line(List.copyOf(line.values())));
        return csv.toString();
    }

    private static Map<String, String> cells(Row row, String tenant) {
        Map<String, String> cells = new LinkedHashMap<>();
        what(cells, row, tenant);
        where(cells, row.setting().site());
        device(cells, row.setting().machine());
        how(cells, row);
        return cells;
    }

    private static void what(Map<String, String> cells, Row row, String tenant) {
        cells.put("Timestamp", Moments.sevenDigits(row.precisely()));
        cells.put("Application", row.setting().app().title);
        cells.put("ApplicationId", row.setting().app().id);
        cells.put("LogonType", row.flow().interactive() ? "[\"interactiveUser\"]" : "[\"nonInteractiveUser\"]");
        cells.put("ErrorCode", String.valueOf(row.ending().code()));
        cells.put("CorrelationId", row.keys().correlation());
        cells.put("SessionId", row.keys().session());
        cells.put("AccountDisplayName", row.who().name());
        cells.put("AccountObjectId", row.who().id());
        cells.put("AccountUpn", row.who().upn());
        cells.put("IsExternalUser", row.guest() ? "1" : "0");
        cells.put("IsGuestUser", String.valueOf(row.guest()));
        cells.put("ResourceDisplayName", row.setting().app().resourceTitle());
        cells.put("ResourceId", row.setting().app().resourceId());
        cells.put("ResourceTenantId", tenant);
    }

    private static void where(Map<String, String> cells, Site site) {
        cells.put("IPAddress", site.address());
        cells.put("Country", site.city().country);
        cells.put("State", site.city().state);
        cells.put("City", site.city().town);
        cells.put("Latitude", String.valueOf(site.city().latitude));
        cells.put("Longitude", String.valueOf(site.city().longitude));
    }

    private static void device(Map<String, String> cells, Machine machine) {
        cells.put("DeviceName", machine.name());
        cells.put("EntraIdDeviceId", machine.id());
        cells.put("OSPlatform", machine.system());
        cells.put("DeviceTrustType", machine.trust());
        cells.put("IsManaged", machine.known() ? "1" : "0");
        cells.put("IsCompliant", machine.compliant() ? "1" : "0");
    }

    private static void how(Map<String, String> cells, Row row) {
        cells.put(
                "AuthenticationRequirement",
                row.demanded() ? "multiFactorAuthentication" : "singleFactorAuthentication");
        cells.put("TokenIssuerType", row.flow().issuer().equals("AzureAD") ? "0" : "1");
        cells.put("RiskLevelAggregated", RISK.get(row.flow().risk()));
        cells.put("RiskState", row.flow().risk().equals("none") ? "0" : "4");
        cells.put("UserAgent", row.agent());
        cells.put("ClientAppUsed", row.setting().app().client.word);
        cells.put("Browser", row.browser());
        cells.put(
                "ConditionalAccessPolicies",
                Json.compact(AzureMonitor.record(row, "").path("properties").path("appliedConditionalAccessPolicies")));
        cells.put("ConditionalAccessStatus", POLICY_STATUS.get(row.policyStatus()));
        cells.put("RequestId", row.keys().request());
        cells.put("ReportId", row.keys().request());
    }
}
