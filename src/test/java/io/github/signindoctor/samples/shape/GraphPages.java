package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers of Microsoft Graph, saved as they came. */
public final class GraphPages {

    private static final Set<String> IN_V1 = Set.of(
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

    private static final Set<String> POLICY_IN_V1 =
            Set.of("id", "displayName", "enforcedGrantControls", "enforcedSessionControls", "result");

    private GraphPages() {}

    /** All rows as one complete page of beta. */
    public static String beta(Log log) {
        return Json.pretty(page("beta", GraphNode.all(log))) + "\n";
    }

    /** Pages of beta with so many rows; each but the last names the next. */
    public static List<String> betaPages(Log log, int size) {
        List<ObjectNode> all = GraphNode.all(log);
        List<String> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            int to = Math.min(all.size(), from + size);
            ObjectNode page = page("beta", all.subList(from, to));
            if (to < all.size()) {
                page.put("@odata.nextLink", "https://graph.microsoft.com/beta/auditLogs/signIns?$skiptoken=" + to);
            }
            pages.add(Json.pretty(page) + "\n");
        }
        return pages;
    }

    /** One complete page of v1.0: interactive rows only, without steps and without most of the token's story. */
    public static String v1(Log log) {
        List<ObjectNode> all = GraphNode.all(log.interactive());
        all.forEach(GraphPages::cutToV1);
        return Json.pretty(page("v1.0", all)) + "\n";
    }

    /** One record of beta a line, as scripts save it. */
    public static String lines(Log log) {
        return Json.lines(GraphNode.all(log));
    }

    private static ObjectNode page(String version, List<ObjectNode> records) {
        ObjectNode page = Json.object()
                .put("@odata.context", "https://graph.microsoft.com/" + version + "/$metadata#auditLogs/signIns");
        page.set("value", Json.array(records));
        return page;
    }

    private static void cutToV1(ObjectNode node) {
        node.retain(IN_V1);
        node.putArray("riskEventTypes");
        for (JsonNode policy : node.get("appliedConditionalAccessPolicies")) {
            ((ObjectNode) policy).retain(POLICY_IN_V1);
        }
    }
}
