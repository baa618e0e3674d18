package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.Fault;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import io.github.signindoctor.sandbox.wire.Shape;
import java.util.ArrayList;
import java.util.List;

/** Risky users. */
final class RiskDesk {
    private static final String BASE = "identityProtection/riskyUsers";
    private static final FilterRules RULES = FilterRules.equal("id", "riskState", "riskLevel", "userPrincipalName");

    private static final int MOST = 60;

    private final Office office;

    RiskDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET " + BASE, Versions.V1, this::list)
                        .with("$top", "$skip", "$skiptoken", "$filter", "$select", "$count"),
                Route.of("GET " + BASE + "/*", Versions.V1, this::one),
                judge(
                        "confirmCompromised",
                        new Verdict("confirmedCompromised", "high", "adminConfirmedUserCompromised")),
                judge("confirmSafe", new Verdict("confirmedSafe", "none", "adminConfirmedAccountSafe")),
                judge("dismiss", new Verdict("dismissed", "none", "adminDismissedAllRiskForUser")));
    }

    /** What an administrator says of somebody, in Graph's words. */
    record Verdict(String state, String level, String detail) {}

    private Route judge(String action, Verdict verdict) {
        return Route.of("POST " + BASE + "/" + action, Versions.V1, call -> judged(call, verdict))
                .taking(Shape.of("riskyUser").lists("userIds"));
    }

    void needLicence() throws Refusal {
        if (office.faults().contains(Fault.NO_PREMIUM)) {
            throw Refusal.of(403, "Forbidden", "Your tenant is not licensed for this feature.");
        }
    }

    private Answer list(Call call) throws Refusal {
        needLicence();
        List<JsonNode> users = new ArrayList<>();
        for (String id : office.tenant().idsOf(Shelf.RISK)) {
            office.tenant().seen(Shelf.RISK, id, call.now()).ifPresent(users::add);
        }
        return new Listing(call, BASE).page(users, RULES);
    }

    private Answer one(Call call) throws Refusal {
        needLicence();
        return Answer.ok(office.tenant()
                .seen(Shelf.RISK, call.segment(2), call.now())
                .map(Json::visible)
                .orElseThrow(() -> Refusal.missing(call.segment(2))));
    }

    private Answer judged(Call call, Verdict verdict) throws Refusal {
        needLicence();
        List<String> ids = Json.list(call.body().path("userIds"));
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Refusal.bad("The ids of users are missing, or more than " + MOST + ".");
        }
        for (String id : ids) {
            judge(call, verdict, office.user(id));
        }
        return Answer.done();
    }

    void judge(Call call, Verdict verdict, String id) {
        JsonNode user = office.userNode(id);
        ObjectNode node = Json.object().put("id", id).put("isDeleted", false).put("isProcessing", false);
        node.put("riskLastUpdatedDateTime", call.now().toString()).put("riskLevel", verdict.level());
        node.put("riskState", verdict.state()).put("riskDetail", verdict.detail());
        node.put("userDisplayName", user.path("displayName").asText());
        node.put("userPrincipalName", user.path("userPrincipalName").asText());
        office.tenant().change(Shelf.RISK, id, node, call.now());
        office.did(call.now(), new AuditLog.Deed("Update risky user", "UserManagement", "Identity Protection"), id);
    }
}
