package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Singles;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conditional Access. */
final class PolicyDesk {
    private static final String BASE = "identity/conditionalAccess/";
    private static final FilterRules RULES = FilterRules.equal("id", "displayName", "state");

    private final Office office;

    PolicyDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        String[] options = {"$top", "$skip", "$skiptoken", "$filter", "$select", "$count"};
        return List.of(
                Route.of("GET " + BASE + "policies", Versions.V1, call -> list(call, Shelf.POLICIES))
                        .with(options),
                Route.of("GET " + BASE + "policies/*", Versions.BOTH, call -> one(call, Shelf.POLICIES))
                        .with("$select"),
                Route.of("PATCH " + BASE + "policies/*", Versions.BOTH, this::change)
                        .taking(PolicyShape.PATCH),
                Route.of("GET " + BASE + "namedLocations", Versions.V1, call -> list(call, Shelf.LOCATIONS))
                        .with(options),
                Route.of("GET " + BASE + "namedLocations/*", Versions.V1, call -> one(call, Shelf.LOCATIONS)));
    }

    private Answer list(Call call, Shelf shelf) throws Refusal {
        office.needPolicyRead();
        office.needPremium();
        List<JsonNode> seen = new ArrayList<>();
        for (String id : office.tenant().idsOf(shelf)) {
            office.tenant().seen(shelf, id, call.now()).ifPresent(seen::add);
        }
        return new Listing(call, BASE + call.segment(2)).page(seen, RULES);
    }

    private Answer one(Call call, Shelf shelf) throws Refusal {
        office.needPolicyRead();
        JsonNode node = office.tenant()
                .seen(shelf, call.segment(3), call.now())
                .orElseThrow(() -> PolicyRules.unknown(call.segment(3)));
        ObjectNode view = Listing.selected(call, node);
        if (call.beta()) {
            view.remove("templateId");
        }
        return Answer.ok(view.put("@odata.context", call.root() + "/$metadata#" + BASE + call.segment(2) + "/$entity"));
    }

    private Answer change(Call call) throws Refusal {
        office.needPolicyRead();
        String id = call.segment(3);
        JsonNode before = office.tenant().get(Shelf.POLICIES, id);
        if (!before.isObject()) {
            throw PolicyRules.unknown(id);
        }
        refuse(call.body(), before);
        ObjectNode after = before.deepCopy();
        merge(after, call.body());
        after.put("modifiedDateTime", call.now().toString());
        office.tenant().change(Shelf.POLICIES, id, after, call.now());
        String name = after.path("displayName").asText();
        ObjectNode entry = office.did(
                call.now(),
                new AuditLog.Deed("Update conditional access policy", "Policy", "Conditional Access"),
                new AuditLog.Target("Policy", id, name));
        AuditLog.changed(
                entry,
                "ConditionalAccessPolicy",
                Json.visible(before).toString(),
                Json.visible(after).toString());
        return Answer.done();
    }

    private void refuse(JsonNode body, JsonNode policy) throws Refusal {
        boolean onlyAllowed = true;
        for (Map.Entry<String, JsonNode> each : body.properties()) {
            onlyAllowed &= each.getKey().matches("state|@odata.type|conditions");
        }
        JsonNode conditions = body.path("conditions");
        onlyAllowed &= conditions.isMissingNode() || isOfExclusions(conditions);
        if (policy.path("_managed").asBoolean() && !onlyAllowed) {
            throw PolicyRules.malformed(
                    "1112: A Microsoft-managed policy allows changes of its state and exclusions only.");
        }
        PolicyRules.check(body);
        if (body.path("state").asText().equals("enabled")) {
            PolicyRules.needNoDefaults(office.tenant().get(Shelf.SINGLES, Singles.DEFAULTS));
        }
    }

    private static boolean isOfExclusions(JsonNode conditions) {
        for (Map.Entry<String, JsonNode> each : conditions.properties()) {
            if (!each.getKey().matches("users|@odata.type")) {
                return false;
            }
        }
        for (Map.Entry<String, JsonNode> each : conditions.path("users").properties()) {
            if (!each.getKey().matches("exclude.*|@odata.type")) {
                return false;
            }
        }
        return true;
    }

    /** What is absent stays; a list that is sent replaces the list that was. */
    private static void merge(ObjectNode target, JsonNode patch) {
        for (Map.Entry<String, JsonNode> each : patch.properties()) {
            if (each.getKey().equals("@odata.type")) {
                continue;
            }
            if (each.getValue().isObject() && target.path(each.getKey()).isObject()) {
                merge((ObjectNode) target.get(each.getKey()), each.getValue());
            } else {
                target.set(each.getKey(), each.getValue().deepCopy());
            }
        }
    }
}
