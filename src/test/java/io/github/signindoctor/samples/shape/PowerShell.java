package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What administrators save from the Graph PowerShell module. */
public final class PowerShell {

    /** Members that the module's type knows; all others go into AdditionalProperties as they are. */
    private static final Set<String> TYPED = Set.of(
            "id",
            "createdDateTime",
            "userDisplayName",
            "userPrincipalName",
            "userId",
            "appId",
            "appDisplayName",
            "ipAddress",
            "clientAppUsed",
            "correlationId",
            "conditionalAccessStatus",
            "isInteractive",
            "riskDetail",
            "riskLevelAggregated",
            "riskLevelDuringSignIn",
            "riskState",
            "riskEventTypes_v2",
            "resourceDisplayName",
            "resourceId",
            "status",
            "deviceDetail",
            "location",
            "appliedConditionalAccessPolicies");

    private static final Map<String, String> NAMES =
            Map.of("ipAddress", "IPAddress", "riskEventTypes_v2", "RiskEventTypesV2");

    private static final List<String> CSV_COLUMNS = List.of(
            "AppDisplayName",
            "AppId",
            "AppliedConditionalAccessPolicies",
            "ClientAppUsed",
            "ConditionalAccessStatus",
            "CorrelationId",
            "CreatedDateTime",
            "DeviceDetail",
            "IPAddress",
            "Id",
            "IsInteractive",
            "Location",
            "ResourceDisplayName",
            "ResourceId",
            "RiskDetail",
            "RiskEventTypes",
            "RiskEventTypesV2",
            "RiskLevelAggregated",
            "RiskLevelDuringSignIn",
            "RiskState",
            "Status",
            "UserDisplayName",
            "UserId",
            "UserPrincipalName",
            "AdditionalProperties");

    private static final String MODELS = "Microsoft.Graph.PowerShell.Models.MicrosoftGraph";

    private static final Map<String, String> TYPE_NAMES = Map.of(
            "AppliedConditionalAccessPolicies", MODELS + "AppliedConditionalAccessPolicy[]",
            "DeviceDetail", MODELS + "DeviceDetail",
            "Location", MODELS + "SignInLocation",
            "RiskEventTypes", "System.String[]",
            "RiskEventTypesV2", "System.String[]",
            "Status", MODELS + "SignInStatus",
            "AdditionalProperties", "System.Collections.Generic.Dictionary`2[System.String,System.Object]");

    private PowerShell() {}

    /** {@code ConvertTo-Json -Depth 10} of PowerShell 7. */
    public static String json(Log log) {
        return Json.pretty(Json.array(objects(log))) + "\n";
    }

    /** {@code ConvertTo-Json -Depth 10} of Windows PowerShell 5.1, whose dates are milliseconds since 1970. */
    public static String oldJson(Log log) {
        List<ObjectNode> objects = objects(log);
        List<Row> rows = log.latestFirst();
        for (int turn = 0; turn < rows.size(); turn++) {
            objects.get(turn)
                    .put("CreatedDateTime", "/Date(" + rows.get(turn).at().toEpochMilli() + ")/");
        }
        String text = Json.pretty(Json.array(objects)).replaceAll("\"/Date\\((\\d+)\\)/\"", "\"\\\\/Date($1)\\\\/\"");
        return text.replace("\n", "\r\n") + "\r\n";
    }

    /** {@code Export-Csv}: nested objects become the names of their types, and the error code is lost. */
    public static String csv(Log log) {
        Csv csv = new Csv("\r\n").quoted(CSV_COLUMNS);
        List<ObjectNode> objects = objects(log);
        List<Row> rows = log.latestFirst();
        for (int turn = 0; turn < rows.size(); turn++) {
            ObjectNode object = objects.get(turn);
            object.put("CreatedDateTime", Moments.dotNet(rows.get(turn).at()));
            csv.quoted(CSV_COLUMNS.stream().map(column -> cell(column, object)).toList());
        }
        return csv.toString();
    }

    private static String cell(String column, ObjectNode object) {
        JsonNode value = object.path(column);
        if (TYPE_NAMES.containsKey(column)) {
            return TYPE_NAMES.get(column);
        }
        return value.isBoolean() ? pascal(value.asText()) : value.asText("");
    }

    private static List<ObjectNode> objects(Log log) {
        return GraphNode.all(log).stream().map(PowerShell::object).toList();
    }

    private static ObjectNode object(ObjectNode node) {
        ObjectNode object = Json.object();
        ObjectNode additional = Json.object();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (TYPED.contains(member.getKey())) {
                object.set(pascal(member.getKey()), pascal(member.getValue()));
            } else {
                additional.set(member.getKey(), member.getValue());
            }
        }
        object.set("AdditionalProperties", additional);
        return object;
    }

    private static JsonNode pascal(JsonNode value) {
        if (value.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            value.forEach(element -> elements.add(pascal(element)));
            return Json.array(elements);
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode object = Json.object();
        value.properties().forEach(member -> object.set(pascal(member.getKey()), pascal(member.getValue())));
        return object;
    }

    private static String pascal(String name) {
        return NAMES.getOrDefault(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
}
