package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.Identifiers;
import io.github.signindoctor.model.ErrorCode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Sign-ins of the unified audit log. {@code ResultStatus} says "Success" for failures too, so it is not asked. */
final class AuditRecords {
    private final Function<String, Optional<ErrorCode>> codeOfName;

    AuditRecords(Function<String, Optional<ErrorCode>> codeOfName) {
        this.codeOfName = codeOfName;
    }

    /** Whether it is an audit record at all. */
    static boolean isAudit(Folded record) {
        return record.has("operation") && (record.has("recordtype") || record.has("workload") || isSignIn(record))
                || isLogonType(record.text("recordtype"));
    }

    /** Record type 15 by number or name. */
    private static boolean isLogonType(String type) {
        return type.equals("15") || type.equalsIgnoreCase("AzureActiveDirectoryStsLogon");
    }

    static boolean isSignIn(Folded record) {
        String operation = record.text("operation").toLowerCase(Locale.ROOT);
        return operation.equals("userloggedin")
                || operation.equals("userloginfailed")
                || operation.isEmpty() && isLogonType(record.text("recordtype"));
    }

    /** The row of a sign-in, without its time. */
    Row row(Folded record) {
        Row row = new Row(JsonNodeFactory.instance.objectNode());
        row.fill("id", record.text("id", "intrasystemid"))
                .fill("correlationId", record.text("intersystemsid"))
                .fill("appId", record.text("applicationid"))
                .fill("ipAddress", record.text("actoripaddress", "clientip"))
                .fill("resourceId", record.text("objectid"))
                .fill("resourceId", named(record, "target", 0))
                .fill("tenantId", record.text("organizationid"))
                .fill("homeTenantId", record.text("actorcontextid"))
                .fill("resourceTenantId", record.text("targetcontextid"))
                .fill("operation", record.text("operation"));
        user(record, row);
        status(record, row);
        properties(record, row);
        return row;
    }

    /** The name may be missing, or the object id may stand in its place. */
    private static void user(Folded record, Row row) {
        String user = record.text("userid");
        String key = record.text("userkey");
        if (user.contains("@")) {
            row.fill("userPrincipalName", user);
        }
        row.fill("userPrincipalName", named(record, "actor", 5));
        for (String id : new String[] {key, user, named(record, "actor", 0)}) {
            if (Identifiers.isGuid(id)) {
                row.fill("userId", id);
            }
        }
    }

    /** The id of the given type in {@code Actor} or {@code Target}: 0 is an object id, 5 a principal name. */
    private static String named(Folded record, String list, int type) {
        for (JsonNode each : record.get(list)) {
            if (each instanceof ObjectNode object) {
                Folded member = new Folded(object);
                if (member.text("type").equals(Integer.toString(type))) {
                    return member.text("id");
                }
            }
        }
        return "";
    }

    private void status(Folded record, Row row) {
        boolean failed = record.text("operation").equalsIgnoreCase("UserLoginFailed");
        String name = record.text("logonerror");
        Optional<ErrorCode> code = ErrorCode.parse(record.text("errornumber"))
                .filter(number -> !(failed && number.number() == 0))
                .or(() -> name.isEmpty() ? Optional.empty() : codeOfName.apply(name))
                .or(() -> failed || !name.isEmpty() ? Optional.empty() : Optional.of(ErrorCode.SUCCESS));
        code.ifPresent(found -> row.fill("status", "errorCode", found.toString()));
        row.fill("status", "failureReason", name);
    }

    private static void properties(Folded record, Row row) {
        row.fill("userAgent", property(record, "extendedproperties", "UserAgent"))
                .fill("requestType", property(record, "extendedproperties", "RequestType"))
                .fill("sessionId", property(record, "deviceproperties", "SessionId"))
                .fill("deviceDetail", "deviceId", property(record, "deviceproperties", "Id"))
                .fill("deviceDetail", "displayName", property(record, "deviceproperties", "DisplayName"))
                .fill("deviceDetail", "operatingSystem", property(record, "deviceproperties", "OS"))
                .fill("deviceDetail", "browser", property(record, "deviceproperties", "BrowserType"))
                .fill("deviceDetail", "trustType", property(record, "deviceproperties", "TrustType"))
                .fill("deviceDetail", "isCompliant", property(record, "deviceproperties", "IsCompliantAndManaged"))
                .fill("deviceDetail", "isManaged", property(record, "deviceproperties", "IsCompliantAndManaged"));
    }

    private static String property(Folded record, String list, String name) {
        for (JsonNode each : record.get(list)) {
            if (each instanceof ObjectNode object) {
                Folded member = new Folded(object);
                if (member.text("name").equalsIgnoreCase(name)) {
                    return member.text("value");
                }
            }
        }
        return "";
    }
}
