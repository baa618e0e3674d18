package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.story.Circumstances;
import io.github.signindoctor.sandbox.story.Conditions;
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
import java.util.Optional;

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
        Circumstances asked = asked(call.body());
        boolean appliedOnly = call.body().path("appliedPoliciesOnly").asBoolean();
        ArrayNode value = Json.array();
        for (String id : office.tenant().idsOf(Shelf.POLICIES)) {
            JsonNode policy = office.tenant().get(Shelf.POLICIES, id, call.now(), Tenant.READ_LAG);
            boolean enforced = policy.path("state").asText().equals("enabled");
            Optional<String> reason = reason(call, policy, asked);
            if (policy.isObject() && (!appliedOnly || enforced && reason.isEmpty())) {
                ObjectNode result = Json.visible(policy);
                result.put("policyApplies", reason.isEmpty()).put("analysisReasons", reason.orElse("notSet"));
                value.add(result);
            }
        }
        return Answer.ok(new Listing(call, "Collection(microsoft.graph.whatIfAnalysisResult)").envelope(value));
    }

    /** Why a policy does not apply; empty where it does. A policy on trial is judged like one that is on. */
    private Optional<String> reason(Call call, JsonNode policy, Circumstances asked) {
        return policy.path("state").asText().equals("disabled")
                ? Optional.of("policyNotEnabled")
                : new Conditions(office.tenant(), call.now(), Tenant.READ_LAG).unmet(policy, asked);
    }

    private Circumstances asked(JsonNode body) throws Refusal {
        if (!body.has("signInIdentity") || !body.has("signInContext") || !body.has("signInConditions")) {
            throw Refusal.bad("The identity, the context and the conditions of a sign-in are required.");
        }
        JsonNode context = body.path("signInContext");
        JsonNode conditions = body.path("signInConditions");
        return new Circumstances(
                office.user(body.path("signInIdentity").path("userId").asText()),
                Json.list(context.path("includeApplications")),
                context.path("userAction").asText(""),
                new Circumstances.Client(
                        conditions.path("clientAppType").asText(""),
                        conditions.path("devicePlatform").asText(""),
                        conditions
                                .path("authenticationFlow")
                                .path("transferMethod")
                                .asText("")),
                new Circumstances.Place(
                        conditions.path("ipAddress").asText(""),
                        conditions.path("country").asText("")),
                new Circumstances.Risk(
                        conditions.path("signInRiskLevel").asText("none"),
                        conditions.path("userRiskLevel").asText("none")));
    }
}
