package io.github.signindoctor.ingest.json;

import java.util.Locale;

/** Records of diagnostic settings: an envelope around what Graph would say. */
final class AzureMonitorRecords {
    private static final String TENANTS = "/tenants/";

    private AzureMonitorRecords() {}

    /** Whether the category is one of the sign-in logs. */
    static boolean isSignIn(String category) {
        return category.toLowerCase(Locale.ROOT).endsWith("signinlogs");
    }

    /** The row of a record, without its time. */
    static Row row(Folded envelope) {
        Row row = new Row(GraphNames.canonical(envelope.object("properties")));
        row.fill("category", envelope.text("category"))
                .fill("tenantId", envelope.text("tenantid"))
                .fill("tenantId", tenant(envelope.text("resourceid")))
                .fill("correlationId", envelope.text("correlationid"))
                .fill("ipAddress", envelope.text("calleripaddress"))
                .code(envelope.text("resulttype"))
                .fill("status", "failureReason", envelope.text("resultdescription"));
        if (!envelope.text("category").toLowerCase(Locale.ROOT).contains("principal")) {
            row.fill("userDisplayName", envelope.text("identity"));
        }
        if (!row.node().path("location").isObject()) {
            row.fill("location", "countryOrRegion", envelope.text("location"));
        }
        return row;
    }

    /** The tenant in {@code /tenants/<id>/providers/Microsoft.aadiam}; empty in any other path. */
    static String tenant(String resourceId) {
        String path = resourceId.toLowerCase(Locale.ROOT);
        if (!path.startsWith(TENANTS)) {
            return "";
        }
        int end = path.indexOf('/', TENANTS.length());
        return path.substring(TENANTS.length(), end < 0 ? path.length() : end);
    }

    /** The time of the envelope: of the emission, used only where the event says none of its own. */
    static String time(Folded envelope) {
        String time = envelope.text("time", "@timestamp");
        return time.isEmpty() ? envelope.text("timegenerated", "peventtime") : time;
    }
}
