package io.github.signindoctor.ingest.json;

import io.github.signindoctor.ingest.table.GraphNames;
import io.github.signindoctor.ingest.table.ResultType;
import io.github.signindoctor.ingest.table.TenantPath;
import java.util.Locale;

/** Records of diagnostic settings: an envelope around what Graph would say. */
final class AzureMonitorRecords {
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
                .fill("tenantId", TenantPath.tenant(envelope.text("resourceid")))
                .fill("correlationId", envelope.text("correlationid"))
                .fill("ipAddress", envelope.text("calleripaddress"))
                .fill("status", "errorCode", ResultType.code(envelope.text("resulttype")))
                .fill("status", "failureReason", envelope.text("resultdescription"));
        if (!envelope.text("category").toLowerCase(Locale.ROOT).contains("principal")) {
            row.fill("userDisplayName", envelope.text("identity"));
        }
        if (!row.node().path("location").isObject()) {
            row.fill("location", "countryOrRegion", envelope.text("location"));
        }
        return row;
    }

    /** The time of the envelope: of the emission, used only where the event says none of its own. */
    static String time(Folded envelope) {
        String time = envelope.text("time", "@timestamp");
        return time.isEmpty() ? envelope.text("timegenerated", "peventtime") : time;
    }
}
