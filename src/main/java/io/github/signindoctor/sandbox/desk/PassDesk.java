package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.story.Scope;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Kit;
import io.github.signindoctor.sandbox.tenant.Methods;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import io.github.signindoctor.sandbox.wire.Shape;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Temporary Access Passes: one a user, told once. */
final class PassDesk {
    private static final String PATH = "users/*/authentication/temporaryAccessPassMethods";
    private static final Shape BODY = Shape.of("temporaryAccessPassAuthenticationMethod")
            .texts("startDateTime")
            .numbers("lifetimeInMinutes")
            .truths("isUsableOnce");
    private static final AuditLog.Deed REGISTERED =
            new AuditLog.Deed("Admin registered security info", "UserManagement", "Authentication Methods");
    private static final AuditLog.Deed DELETED =
            new AuditLog.Deed("Admin deleted security info", "UserManagement", "Authentication Methods");
    private static final String CONFIGURATION = "TemporaryAccessPass";
    private static final String LIFETIME = "lifetimeInMinutes";

    private final Office office;

    PassDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET " + PATH, Versions.V1, this::list).with("$top", "$filter", "$select"),
                Route.of("POST " + PATH, Versions.V1, this::create).taking(BODY),
                Route.of("GET " + PATH + "/*", Versions.V1, this::one),
                Route.of("DELETE " + PATH + "/*", Versions.V1, this::delete));
    }

    /** Without the pass itself, and with how it stands now. */
    static ObjectNode view(JsonNode pass, Call call) {
        ObjectNode view = Json.visible(pass).putNull("temporaryAccessPass");
        if (call.beta()) {
            return view;
        }
        String state = Methods.passState(pass, call.now());
        view.put("isUsable", state.isEmpty());
        return view.put("methodUsabilityReason", state.isEmpty() ? "EnabledByPolicy" : state);
    }

    private List<ObjectNode> seen(Call call) throws Refusal {
        List<ObjectNode> passes = new ArrayList<>();
        String user = office.user(call.segment(1));
        for (JsonNode each :
                office.tenant().seen(Shelf.METHODS, user, call.now()).orElse(Json.array())) {
            if (Methods.type(each).equals(Methods.PASS)) {
                passes.add(view(each, call));
            }
        }
        return passes;
    }

    private Answer list(Call call) throws Refusal {
        String context = "users('" + call.segment(1) + "')/authentication/temporaryAccessPassMethods";
        return new Listing(call, context).page(seen(call), FilterRules.equal("id"));
    }

    private Answer one(Call call) throws Refusal {
        return Answer.ok(seen(call).stream()
                .filter(each -> each.path("id").asText().equals(call.segment(4)))
                .findFirst()
                .orElseThrow(() -> Refusal.missing(call.segment(4))));
    }

    private Answer create(Call call) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        JsonNode policy = office.tenant().get(Shelf.METHOD_POLICIES, CONFIGURATION);
        refuse(call, user, policy);
        Methods methods = new Methods(office.tenant(), user);
        for (ObjectNode former : methods.of(Methods.PASS)) {
            methods.remove(former.path("id").asText(), call.now());
        }
        int number = office.tenant().number("pass");
        int length = policy.path("defaultLength").asInt();
        ObjectNode pass = Kit.method(Methods.PASS, office.tenant().ids().of("pass", number), call.now());
        pass.put("startDateTime", start(call).toString());
        pass.put(LIFETIME, lifetime(call, policy));
        pass.put("isUsableOnce", once(call, policy));
        methods.add(pass, call.now());
        office.did(call.now(), REGISTERED, user);
        return Answer.created(view(pass, call)
                .put("temporaryAccessPass", PassText.of(office.tenant().ids(), number, length)));
    }

    private void refuse(Call call, String user, JsonNode policy) throws Refusal {
        boolean enabled = policy.path("state").asText().equals("enabled");
        Scope scope = new Scope(office.tenant(), call.now(), Tenant.READ_LAG);
        boolean guest = office.userNode(user).path("userType").asText().equals("Guest");
        if (!enabled || guest || !scope.targets(policy, user)) {
            throw Refusal.of(
                    400,
                    "badRequest",
                    "Converged UserCredentialPolicy does not allow creating or updating this authentication method."
                            + " AuthMethodType [TemporaryAccessPass]");
        }
        int lifetime = lifetime(call, policy);
        if (lifetime < policy.path("minimumLifetimeInMinutes").asInt()
                || lifetime > policy.path("maximumLifetimeInMinutes").asInt()) {
            throw Refusal.of(400, "badRequest", "The lifetime is outside of what the policy allows.");
        }
        if (policy.path("isUsableOnce").asBoolean() && !once(call, policy)) {
            throw Refusal.of(400, "badRequest", "The policy demands passes that are usable once.");
        }
    }

    private static int lifetime(Call call, JsonNode policy) {
        return call.body()
                .path(LIFETIME)
                .asInt(policy.path("defaultLifetimeInMinutes").asInt());
    }

    private static boolean once(Call call, JsonNode policy) {
        return call.body()
                .path("isUsableOnce")
                .asBoolean(policy.path("isUsableOnce").asBoolean());
    }

    private static Instant start(Call call) throws Refusal {
        String text = call.body().path("startDateTime").asText("");
        try {
            return text.isEmpty()
                    ? call.now().truncatedTo(ChronoUnit.SECONDS)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.bad("Cannot convert the literal '" + text + "' to the expected type 'Edm.DateTimeOffset'.");
        }
    }

    private Answer delete(Call call) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        Methods methods = new Methods(office.tenant(), user);
        methods.withId(call.segment(4))
                .filter(each -> Methods.type(each).equals(Methods.PASS))
                .orElseThrow(() -> Refusal.missing(call.segment(4)));
        methods.remove(call.segment(4), call.now());
        office.did(call.now(), DELETED, user);
        return Answer.done();
    }
}
