package bench;

import static bench.Json.object;
import static bench.Template.hole;

import java.util.Map;

/** A record of Azure Monitor under one answer, with holes. */
final class MonitorRecord {

    private MonitorRecord() {}

    static Map<String, Object> of(Answer answer) {
        Map<String, Object> record = object("time", hole("emitted"));
        record.putAll(object("resourceId", "/tenants/" + Names.TENANT + "/providers/Microsoft.aadiam"));
        record.putAll(object("operationName", "Sign-in activity", "operationVersion", "1.0"));
        record.put("category", answer.interactive() ? "SignInLogs" : "NonInteractiveUserSignInLogs");
        record.putAll(object(
                "tenantId", Names.TENANT, "resultType", Integer.toString(answer.code), "resultSignature", "None"));
        if (answer.code != 0) {
            record.put("resultDescription", answer.reason);
        }
        record.putAll(
                object("durationMs", 0, "callerIpAddress", hole("address"), "correlationId", hole("correlation")));
        record.putAll(object("identity", hole("name"), "Level", 4, "location", hole("country")));
        record.put("properties", SignInRecord.properties(answer));
        return record;
    }
}
