package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Singles;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import io.github.signindoctor.sandbox.wire.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The policy of authentication methods, security defaults and strengths. */
final class MethodPolicyDesk {
    private static final String POLICY = "policies/authenticationMethodsPolicy";
    private static final String PARTS = POLICY + "/authenticationMethodConfigurations";
    private static final Shape PATCH = Shape.of("temporaryAccessPassAuthenticationMethodConfiguration")
            .texts("id", "state")
            .numbers(
                    "defaultLength", "defaultLifetimeInMinutes", "minimumLifetimeInMinutes", "maximumLifetimeInMinutes")
            .truths("isUsableOnce")
            .any("includeTargets", "excludeTargets");

    private final Office office;

    MethodPolicyDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET " + POLICY, Versions.V1, this::whole),
                Route.of("GET " + PARTS, Versions.V1, this::list),
                Route.of("GET " + PARTS + "/*", Versions.V1, this::one),
                Route.of("PATCH " + PARTS + "/*", Versions.V1, this::change).taking(PATCH),
                Route.of(
                        "GET policies/identitySecurityDefaultsEnforcementPolicy",
                        Versions.V1,
                        call -> single(Singles.DEFAULTS)),
                Route.of("PATCH policies/identitySecurityDefaultsEnforcementPolicy", Versions.V1, this::defaults)
                        .taking(Shape.of("identitySecurityDefaultsEnforcementPolicy")
                                .truths("isEnabled")),
                Route.of("GET policies/authenticationStrengthPolicies", Versions.V1, this::strengths),
                Route.of("GET policies/authenticationStrengthPolicies/*", Versions.V1, this::strength));
    }

    private Answer single(String name) throws Refusal {
        office.needPolicyRead();
        return Answer.ok(Json.visible(office.tenant().get(Shelf.SINGLES, name)));
    }

    /** Security defaults and policies of one's own exclude each other. */
    private Answer defaults(Call call) throws Refusal {
        office.needPolicyRead();
        ObjectNode node = office.tenant().get(Shelf.SINGLES, Singles.DEFAULTS).deepCopy();
        boolean enables = call.body().path("isEnabled").asBoolean();
        boolean policies = office.tenant().idsOf(Shelf.POLICIES).stream()
                .map(id -> office.tenant().get(Shelf.POLICIES, id))
                .anyMatch(each -> each.path("state").asText().equals("enabled"));
        if (enables && policies) {
            throw Refusal.bad("Security defaults cannot be enabled while Conditional Access policies are enabled.");
        }
        office.tenant().change(Shelf.SINGLES, Singles.DEFAULTS, node.put("isEnabled", enables), call.now());
        office.did(
                call.now(),
                new AuditLog.Deed("Set security defaults", "Policy", "Core Directory"),
                new AuditLog.Target(
                        "Policy",
                        node.path("id").asText(),
                        node.path("displayName").asText()));
        return Answer.done();
    }

    private List<JsonNode> parts(Call call) {
        List<JsonNode> parts = new ArrayList<>();
        for (String id : office.tenant().idsOf(Shelf.METHOD_POLICIES)) {
            office.tenant().seen(Shelf.METHOD_POLICIES, id, call.now()).ifPresent(parts::add);
        }
        return parts;
    }

    private Answer whole(Call call) throws Refusal {
        ObjectNode policy = (ObjectNode) single(Singles.METHODS_POLICY).body();
        ArrayNode parts = policy.putArray("authenticationMethodConfigurations");
        parts(call).forEach(each -> parts.add(Json.visible(each)));
        return Answer.ok(policy);
    }

    private Answer list(Call call) throws Refusal {
        office.needPolicyRead();
        return new Listing(call, PARTS).all(parts(call));
    }

    /** The id of a configuration, which may be written in any case. */
    private String id(Call call) throws Refusal {
        return office.tenant().idsOf(Shelf.METHOD_POLICIES).stream()
                .filter(each -> each.equalsIgnoreCase(call.segment(3)))
                .findFirst()
                .orElseThrow(() -> Refusal.missing(call.segment(3)));
    }

    private Answer one(Call call) throws Refusal {
        office.needPolicyRead();
        String id = id(call);
        JsonNode node =
                office.tenant().seen(Shelf.METHOD_POLICIES, id, call.now()).orElseThrow(() -> Refusal.missing(id));
        return Answer.ok(Json.visible(node));
    }

    private Answer change(Call call) throws Refusal {
        office.needPolicyRead();
        String id = id(call);
        ObjectNode node = office.tenant().get(Shelf.METHOD_POLICIES, id).deepCopy();
        if (!call.body()
                .path("@odata.type")
                .asText()
                .equalsIgnoreCase(node.path("@odata.type").asText())) {
            throw Refusal.bad("The '@odata.type' of the configuration is missing or of another kind.");
        }
        for (Map.Entry<String, JsonNode> each : call.body().properties()) {
            node.set(each.getKey(), each.getValue().deepCopy());
        }
        node.put("id", id);
        office.tenant().change(Shelf.METHOD_POLICIES, id, node, call.now());
        office.did(
                call.now(),
                new AuditLog.Deed(
                        "Authentication Methods Policy Update", "ApplicationManagement", "Authentication Methods"),
                new AuditLog.Target("Policy", id, "Authentication Methods Policy"));
        return Answer.done();
    }

    private Answer strengths(Call call) throws Refusal {
        office.needPolicyRead();
        List<JsonNode> all = new ArrayList<>();
        office.tenant().get(Shelf.SINGLES, Singles.STRENGTHS).forEach(all::add);
        return new Listing(call, "policies/authenticationStrengthPolicies").all(all);
    }

    private Answer strength(Call call) throws Refusal {
        office.needPolicyRead();
        for (JsonNode each : office.tenant().get(Shelf.SINGLES, Singles.STRENGTHS)) {
            if (each.path("id").asText().equals(call.segment(2))) {
                return Answer.ok(Json.visible(each));
            }
        }
        throw Refusal.missing(call.segment(2));
    }
}
