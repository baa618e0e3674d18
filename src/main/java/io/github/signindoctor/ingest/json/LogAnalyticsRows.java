package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** Rows of the Log Analytics tables, whose columns are flat and whose nested values are often text. */
final class LogAnalyticsRows {
    /** Tables that name no category. */
    private static final Map<String, String> CATEGORIES = Map.of(
            "signinlogs", "SignInLogs",
            "aadnoninteractiveusersigninlogs", "NonInteractiveUserSignInLogs",
            "aadserviceprincipalsigninlogs", "ServicePrincipalSignInLogs",
            "aadmanagedidentitysigninlogs", "ManagedIdentitySignInLogs",
            "adfssigninlogs", "ADFSSignInLogs",
            "microsoftserviceprincipalsigninlogs", "MicrosoftServicePrincipalSignInLogs");

    private LogAnalyticsRows() {}

    /** Whether the row names one of the sign-in tables. */
    static boolean isTable(Folded row) {
        return !category(row).isEmpty();
    }

    private static String category(Folded row) {
        String table = row.text("type", "tablename").toLowerCase(Locale.ROOT);
        return CATEGORIES.getOrDefault(table, "");
    }

    /** The row under Graph's names, without its time. */
    static Row row(ObjectNode columns, Folded folded) {
        ObjectNode canonical = GraphNames.canonical(columns);
        Row row = new Row(canonical);
        row.replace("resourceId", folded.get("resourceidentity"));
        canonical.remove("ResourceIdentity");
        tenants(canonical, row, folded);
        policies(canonical, row);
        place(canonical, row);
        row.fill("category", category(folded))
                .code(folded.text("resulttype"))
                .fill("status", "failureReason", folded.text("resultdescription"))
                .fill("userDisplayName", folded.text("identity"));
        return row;
    }

    /** {@code TenantId} is the workspace here; the tenant stands in {@code AADTenantId} or in the path of the resource. */
    private static void tenants(ObjectNode canonical, Row row, Folded folded) {
        JsonNode workspace = canonical.remove("tenantId");
        if (workspace != null) {
            canonical.set("workspaceId", workspace);
        }
        row.fill("tenantId", folded.text("aadtenantid"))
                .fill("tenantId", AzureMonitorRecords.tenant(folded.text("resourceid")));
    }

    /** The column that has Graph's name is usually empty. */
    private static void policies(ObjectNode canonical, Row row) {
        JsonNode column = canonical.remove("ConditionalAccessPolicies");
        boolean filled = canonical.path("appliedConditionalAccessPolicies").size() > 0;
        if (column != null && !filled) {
            JsonNode read =
                    column.isTextual() ? JsonText.embedded(column.textValue()).orElse(column) : column;
            ObjectNode holder = canonical.objectNode();
            holder.set("appliedConditionalAccessPolicies", read);
            row.replace(
                    "appliedConditionalAccessPolicies",
                    GraphNames.canonical(holder).path("appliedConditionalAccessPolicies"));
        }
    }

    private static void place(ObjectNode canonical, Row row) {
        JsonNode details = canonical.remove("LocationDetails");
        JsonNode country = canonical.path("location");
        JsonNode read = details != null && details.isTextual()
                ? JsonText.embedded(details.textValue()).orElse(details)
                : details;
        if (read instanceof ObjectNode object && !object.isEmpty()) {
            canonical.set("location", GraphNames.canonical(object));
        } else if (country.isTextual()) {
            canonical.putObject("location").put("countryOrRegion", country.textValue());
        }
    }
}
