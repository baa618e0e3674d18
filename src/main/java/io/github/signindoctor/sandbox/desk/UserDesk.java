package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import io.github.signindoctor.sandbox.wire.Shape;
import java.util.ArrayList;
import java.util.List;

/** Users, and what can be changed of them. */
final class UserDesk {
    private static final String CORE = "Core Directory";
    private static final String MANAGEMENT = "UserManagement";
    private static final FilterRules RULES = FilterRules.equal(
            "id",
            "userPrincipalName",
            "displayName",
            "mail",
            "userType",
            "accountEnabled",
            "givenName",
            "surname",
            "onPremisesUserPrincipalName");
    private static final Shape PATCH = Shape.of("user")
            .truths("accountEnabled")
            .texts("displayName", "usageLocation", "mobilePhone")
            .part(
                    "passwordProfile",
                    Shape.of("passwordProfile")
                            .texts("password")
                            .truths("forceChangePasswordNextSignIn", "forceChangePasswordNextSignInWithMfa"));

    private final Office office;

    UserDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET users", Versions.V1, this::list)
                        .with("$top", "$skip", "$skiptoken", "$filter", "$orderby", "$select", "$count"),
                Route.of("GET users/*", Versions.V1, this::one).with("$select"),
                Route.of("GET me", Versions.V1, call -> Answer.ok(view(call, office.caller())))
                        .with("$select"),
                Route.of("PATCH users/*", Versions.V1, this::change).taking(PATCH),
                Route.of("POST users/*/revokeSignInSessions", Versions.V1, this::revoke),
                Route.of("POST users/*/invalidateAllRefreshTokens", Versions.BETA, this::revoke));
    }

    private Answer list(Call call) throws Refusal {
        List<JsonNode> users = new ArrayList<>();
        for (String id : office.tenant().idsOf(Shelf.USERS)) {
            users.add(UserView.full(office.tenant().get(Shelf.USERS, id, call.now(), Tenant.READ_LAG)));
        }
        return UserView.trimmed(call, new Listing(call, "users").page(users, RULES));
    }

    private Answer one(Call call) throws Refusal {
        return Answer.ok(view(call, office.user(call.segment(1))));
    }

    private ObjectNode view(Call call, String id) throws Refusal {
        JsonNode node = office.tenant().seen(Shelf.USERS, id, call.now()).orElseThrow(() -> Refusal.missing(id));
        ObjectNode view = UserView.of(call, node);
        return view.put("@odata.context", call.root() + "/$metadata#users/$entity");
    }

    private Answer change(Call call) throws Refusal {
        String id = office.user(call.segment(1));
        ObjectNode user = office.userNode(id).deepCopy();
        JsonNode enabled = call.body().path("accountEnabled");
        if (!enabled.isMissingNode()) {
            office.needReach(id);
            String activity = enabled.asBoolean() ? "Enable account" : "Disable account";
            ObjectNode entry = office.did(call.now(), new AuditLog.Deed(activity, MANAGEMENT, CORE), id);
            String before = "[" + user.path("accountEnabled").asBoolean() + "]";
            AuditLog.changed(entry, "AccountEnabled", before, "[" + enabled.asBoolean() + "]");
        }
        for (String name : List.of("accountEnabled", "displayName", "usageLocation", "mobilePhone")) {
            if (call.body().has(name)) {
                user.set(name, call.body().get(name));
            }
        }
        if (call.body().path("passwordProfile").hasNonNull("password")) {
            newPassword(call, id, user);
        }
        office.tenant().change(Shelf.USERS, id, user, call.now());
        return Answer.done();
    }

    private void newPassword(Call call, String id, ObjectNode user) throws Refusal {
        office.needReach(id);
        Passwords.renew(user, call.now());
        office.did(call.now(), new AuditLog.Deed("Reset user password", MANAGEMENT, CORE), id);
    }

    /** Sessions of guests live in their home tenant. */
    private Answer revoke(Call call) throws Refusal {
        String id = office.user(call.segment(1));
        ObjectNode user = office.userNode(id).deepCopy();
        if (!user.path("userType").asText().equals("Guest")) {
            user.put("signInSessionsValidFromDateTime", call.now().toString());
            office.tenant().change(Shelf.USERS, id, user, call.now());
        }
        office.did(call.now(), new AuditLog.Deed("Update StsRefreshTokenValidFrom Timestamp", MANAGEMENT, CORE), id);
        String context = call.root() + "/$metadata#Edm.Boolean";
        return Answer.ok(Json.object().put("@odata.context", context).put("value", true));
    }
}
