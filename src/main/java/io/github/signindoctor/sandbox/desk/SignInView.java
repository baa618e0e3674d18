package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.util.List;

/** What of a sign-in is shown to whom: v1.0 knows fewer members than beta, and old clients fewer values. */
final class SignInView {
    private static final List<String> V1 = List.of(
            "id",
            "createdDateTime",
            "userDisplayName",
            "userPrincipalName",
            "userId",
            "appId",
            "appDisplayName",
            "ipAddress",
            "clientAppUsed",
            "userAgent",
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
            "resourceTenantId",
            "homeTenantId",
            "servicePrincipalId",
            "servicePrincipalName",
            "status",
            "deviceDetail",
            "location",
            "appliedConditionalAccessPolicies");

    private static final List<String> V1_POLICY =
            List.of("id", "displayName", "enforcedGrantControls", "enforcedSessionControls", "result");

    private SignInView() {}

    static ObjectNode of(Call call, ObjectNode row) throws Refusal {
        if (call.beta()) {
            return Listing.selected(call, known(call, row));
        }
        ObjectNode node = row.retain(V1);
        node.set("riskEventTypes", Json.array());
        for (JsonNode policy : node.path("appliedConditionalAccessPolicies")) {
            ((ObjectNode) policy).retain(V1_POLICY);
        }
        return Listing.selected(call, node);
    }

    /** Newer values are shown only to those who ask for them. */
    private static ObjectNode known(Call call, ObjectNode row) {
        boolean asks = call.headers().getOrDefault("prefer", "").contains("include-unknown-enum-members");
        if (!asks && row.path("incomingTokenType").asText().equals("refreshToken")) {
            row.put("incomingTokenType", "unknownFutureValue");
        }
        return row;
    }
}
