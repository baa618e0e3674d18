package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.story.Scope;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import io.github.signindoctor.sandbox.wire.Shape;
import java.util.List;

/** What policies would do to a sign-in that nobody makes. */
final class EvaluateDesk {
    private static final Shape BODY = Shape.of("evaluate")
            .part("signInIdentity", Shape.of("userSignIn").texts("userId", "externalTenantId", "externalUserType"))
            .part(
                    "signInContext",
                    Shape.of("signInContext")
                            .lists("includeApplications")
                            .texts("userAction", "authenticationContextValue"))
            .part(
                    "signInConditions",
                    Shape.of("signInConditions")
                            .texts("devicePlatform", "clientAppType", "signInRiskLevel", "userRiskLevel", "country")
                            .texts("ipAddress", "insiderRiskLevel", "servicePrincipalRiskLevel")
                            .any("authenticationFlow", "deviceInfo"))
            .truths("appliedPoliciesOnly");

    private final Office office;

    EvaluateDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(Route.of("POST identity/conditionalAccess/evaluate", Versions.V1, this::evaluate)
                .taking(BODY));
    }

    private Answer evaluate(Call call) throws Refusal {
        office.needPolicyRead();
        office.needPremium();
        JsonNode body = call.body();
        if (!body.has("signInIdentity") || !body.has("signInContext") || !body.has("signInConditions")) {
            throw Refusal.bad("The identity, the context and the conditions of a sign-in are required.");
        }
        String user = office.user(body.path("signInIdentity").path("userId").asText());
        boolean appliedOnly = body.path("appliedPoliciesOnly").asBoolean();
        ArrayNode value = Json.array();
        for (String id : office.tenant().idsOf(Shelf.POLICIES)) {
            JsonNode policy = office.tenant().get(Shelf.POLICIES, id, call.now(), Tenant.READ_LAG);
            String reason = reason(call, policy, user);
            if (reason.equals("notSet") || !appliedOnly) {
                ObjectNode result = Json.visible(policy);
                result.put("policyApplies", reason.equals("notSet")).put("analysisReasons", reason);
                value.add(result);
            }
        }
        return Answer.ok(new Listing(call, "Collection(microsoft.graph.whatIfAnalysisResult)").envelope(value));
    }

    /** Why a policy does not apply; notSet where it does. */
    private String reason(Call call, JsonNode policy, String user) {
        JsonNode conditions = policy.path("conditions");
        JsonNode asked = call.body().path("signInConditions");
        if (!policy.path("state").asText().equals("enabled")) {
            return "policyNotEnabled";
        }
        if (!new Scope(office.tenant(), call.now(), Tenant.READ_LAG).covers(policy, user)) {
            return "users";
        }
        if (!opens(conditions.path("applications"), call.body().path("signInContext"))) {
            return conditions.path("applications").path("includeUserActions").size() > 0
                    ? "userActions"
                    : "application";
        }
        List<String> clients = Json.list(conditions.path("clientAppTypes"));
        if (!clients.contains("all")
                && !clients.contains(asked.path("clientAppType").asText("browser"))) {
            return "clientApps";
        }
        if (conditions.path("authenticationFlows").isObject() && !asked.hasNonNull("authenticationFlow")) {
            return "authenticationFlow";
        }
        boolean elsewhere =
                Json.list(conditions.path("locations").path("excludeLocations")).contains("AllTrusted");
        return elsewhere && asked.path("ipAddress").asText().startsWith("192.0.2.") ? "location" : "notSet";
    }

    private static boolean opens(JsonNode apps, JsonNode context) {
        if (apps.path("includeUserActions").size() > 0) {
            return context.path("userAction").asText().equals("registerSecurityInformation");
        }
        List<String> included = Json.list(apps.path("includeApplications"));
        List<String> asked = Json.list(context.path("includeApplications"));
        return included.contains("All") || asked.stream().anyMatch(included::contains);
    }
}
