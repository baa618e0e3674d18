package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Machine;
import io.github.signindoctor.samples.Row;
import java.util.List;
import java.util.Map;

/** Sign-ins in the unified audit log: names for codes, no policies, no steps, no place. ResultStatus tells nothing. */
public final class UnifiedAudit {

    private static final Map<Integer, String> NAMES = Map.of(
            16000, "InteractionRequired",
            50053, "IdsLocked",
            50058, "UserInformationNotProvided",
            50072, "UserStrongAuthEnrollmentRequiredInterrupt",
            50074, "UserStrongAuthClientAuthNRequiredInterrupt",
            50076, "UserStrongAuthClientAuthNRequired",
            50079, "UserStrongAuthEnrollmentRequired",
            50126, "InvalidUserNameOrPassword",
            53003, "BlockedByConditionalAccess",
            53004, "ProofUpBlockedDueToRisk");

    private static final String CSV_HEADER =
            "RecordType,CreationDate,UserIds,Operations,AuditData,ResultIndex,ResultCount,Identity,IsValid,ObjectState";

    private UnifiedAudit() {}

    /** One record a line, as the management API hands them over. */
    public static String lines(Log log) {
        return Json.lines(
                log.rows().stream().map(row -> record(row, log.tenant().id())).toList());
    }

    /** What {@code Search-UnifiedAuditLog | Export-Csv} saves: the record stands in the cell AuditData. */
    public static String csv(Log log) {
        Csv csv = new Csv("\r\n").header(CSV_HEADER);
        int index = 0;
        for (Row row : log.latestFirst()) {
            index++;
            String data = Json.compact(record(row, log.tenant().id())).replace("/", "\\/");
            csv.quoted(List.of(
                    "AzureActiveDirectoryStsLogon",
                    Moments.dotNet(row.at()),
                    row.who().upn(),
                    operation(row),
                    data,
                    String.valueOf(index),
                    String.valueOf(log.rows().size()),
                    row.keys().request(),
                    "True",
                    "Unchanged"));
        }
        return csv.toString();
    }

    private static ObjectNode record(Row row, String tenant) {
        ObjectNode node = Json.object()
                .put("CreationTime", row.at().toString().replace("Z", ""))
                .put("Id", row.keys().request())
                .put("Operation", operation(row))
                .put("OrganizationId", tenant)
                .put("RecordType", 15)
                .put("ResultStatus", "Success")
                .put("UserKey", row.who().id())
                .put("UserType", 0)
                .put("Version", 1)
                .put("Workload", "AzureActiveDirectory")
                .put("ClientIP", row.setting().site().address())
                .put("ObjectId", row.setting().app().resourceId())
                .put("UserId", row.who().upn())
                .put("AzureActiveDirectoryEventType", 1);
        lists(node, row);
        node.put("ActorContextId", tenant)
                .put("ActorIpAddress", row.setting().site().address())
                .put("InterSystemsId", row.keys().correlation())
                .put("IntraSystemId", row.keys().request())
                .put("SupportTicketId", "")
                .put("TargetContextId", tenant)
                .put("ApplicationId", row.setting().app().id)
                .put("ErrorNumber", String.valueOf(row.ending().code()));
        if (NAMES.containsKey(row.ending().code())) {
            node.put("LogonError", NAMES.get(row.ending().code()));
        }
        return node;
    }

    private static void lists(ObjectNode node, Row row) {
        ArrayNode extended = node.putArray("ExtendedProperties");
        named(extended, "ResultStatusDetail", row.ending().code() == 0 ? "Success" : "UserError");
        named(extended, "UserAgent", row.agent());
        named(extended, "RequestType", row.flow().interactive() ? "OAuth2:Authorize" : "OAuth2:Token");
        node.putArray("ModifiedProperties");
        actor(node.putArray("Actor"), row.who().id(), 0);
        actor((ArrayNode) node.get("Actor"), row.who().upn(), 5);
        actor(node.putArray("Target"), row.setting().app().resourceId(), 0);
        device(node.putArray("DeviceProperties"), row);
    }

    private static void device(ArrayNode device, Row row) {
        Machine machine = row.setting().machine();
        if (machine.known()) {
            named(device, "Id", machine.id());
            named(device, "DisplayName", machine.name());
            named(device, "TrustType", machine.trust());
        }
        named(device, "OS", machine.system());
        named(device, "BrowserType", row.browser());
        named(device, "IsCompliantAndManaged", machine.compliant() ? "True" : "False");
        named(device, "SessionId", row.keys().session());
    }

    private static void named(ArrayNode list, String name, String value) {
        list.addObject().put("Name", name).put("Value", value);
    }

    private static void actor(ArrayNode list, String id, int type) {
        list.addObject().put("ID", id).put("Type", type);
    }

    private static String operation(Row row) {
        int code = row.ending().code();
        return code == 0 || code == 50140 ? "UserLoggedIn" : "UserLoginFailed";
    }
}
