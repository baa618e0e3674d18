package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How Conditional Access policies come and go: a deleted one can be brought back for thirty days. */
final class PolicyShelfDesk {
    private static final String BASE = "identity/conditionalAccess/";
    private static final String DELETED = BASE + "deletedItems/policies";
    private static final Duration KEPT = Duration.ofDays(30);

    private final Office office;

    PolicyShelfDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST " + BASE + "policies", Versions.V1, this::create).taking(PolicyShape.PATCH),
                Route.of("DELETE " + BASE + "policies/*", Versions.V1, this::delete),
                Route.of("GET " + DELETED, Versions.V1, this::deleted),
                Route.of("POST " + DELETED + "/*/restore", Versions.V1, this::restore));
    }

    private Answer create(Call call) throws Refusal {
        office.needPolicyRead();
        office.needPremium();
        JsonNode body = call.body();
        PolicyRules.check(body);
        PolicyForm.check(body);
        if (body.path("state").asText().equals("enabled")) {
            PolicyRules.needNoDefaults(office.tenant().get(Shelf.SINGLES, Singles.DEFAULTS));
        }
        int number = office.tenant().number("policy");
        String id = office.tenant().ids().of("policy", "made " + number);
        ObjectNode policy = Json.object().put("_key", "made" + number).put("id", id);
        policy.putNull("templateId").putNull("description").putNull("deletedDateTime");
        policy.put("createdDateTime", call.now().toString()).putNull("modifiedDateTime");
        policy.putNull("grantControls").putNull("sessionControls");
        policy.setAll((ObjectNode) body.deepCopy());
        policy.remove("@odata.type");
        PolicyForm.fill(policy.withObjectProperty("conditions"));
        office.tenant().change(Shelf.POLICIES, id, policy, call.now());
        did(call, "Add conditional access policy", policy);
        return Answer.created(visible(call, policy));
    }

    private Answer delete(Call call) throws Refusal {
        office.needPolicyRead();
        JsonNode policy = office.tenant().get(Shelf.POLICIES, call.segment(3));
        if (!policy.isObject()) {
            throw PolicyRules.unknown(call.segment(3));
        }
        if (policy.path("_managed").asBoolean()) {
            throw PolicyRules.malformed("1112: A Microsoft-managed policy cannot be deleted.");
        }
        String id = call.segment(3);
        ObjectNode gone = policy.deepCopy();
        gone.put("deletedDateTime", call.now().toString());
        office.tenant().change(Shelf.POLICIES, id, NullNode.getInstance(), call.now());
        office.tenant().put(Shelf.DELETED_POLICIES, id, gone);
        did(call, "Delete conditional access policy", gone);
        return Answer.done();
    }

    private Answer deleted(Call call) throws Refusal {
        office.needPolicyRead();
        ArrayNode value = Json.array();
        for (String id : office.tenant().idsOf(Shelf.DELETED_POLICIES)) {
            JsonNode gone = office.tenant().get(Shelf.DELETED_POLICIES, id);
            if (isKept(gone, call.now())) {
                value.add(Json.visible(gone));
            }
        }
        return Answer.ok(new Listing(call, DELETED).envelope(value));
    }

    private static boolean isKept(JsonNode gone, Instant now) {
        return Instant.parse(gone.path("deletedDateTime").asText()).plus(KEPT).isAfter(now);
    }

    private Answer restore(Call call) throws Refusal {
        office.needPolicyRead();
        String id = call.segment(4);
        JsonNode gone = office.tenant().get(Shelf.DELETED_POLICIES, id);
        if (!gone.isObject() || !isKept(gone, call.now())) {
            throw PolicyRules.unknown(id);
        }
        ObjectNode policy = gone.deepCopy();
        policy.putNull("deletedDateTime");
        office.tenant().change(Shelf.POLICIES, id, policy, call.now());
        office.tenant().remove(Shelf.DELETED_POLICIES, id);
        did(call, "Restore conditional access policy", policy);
        return Answer.ok(visible(call, policy));
    }

    private static ObjectNode visible(Call call, JsonNode policy) {
        return Json.visible(policy).put("@odata.context", call.root() + "/$metadata#" + BASE + "policies/$entity");
    }

    private void did(Call call, String activity, JsonNode policy) {
        office.did(
                call.now(),
                new AuditLog.Deed(activity, "Policy", "Conditional Access"),
                new AuditLog.Target(
                        "Policy",
                        policy.path("id").asText(),
                        policy.path("displayName").asText()));
    }
}
