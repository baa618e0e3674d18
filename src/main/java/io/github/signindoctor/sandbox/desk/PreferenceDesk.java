package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Methods;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import io.github.signindoctor.sandbox.wire.Shape;
import java.util.List;

/** What only the beta tells of a user's second factor: the default, and the per-user setting. */
final class PreferenceDesk {
    private static final String SYSTEM = "isSystemPreferredAuthenticationMethodEnabled";
    private static final String PREFERRED = "userPreferredMethodForSecondaryAuthentication";
    private static final String STATE = "perUserMfaState";
    private static final AuditLog.Deed UPDATED = new AuditLog.Deed("Update user", "UserManagement", "Core Directory");

    private final Office office;

    PreferenceDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        String base = " users/*/authentication/";
        return List.of(
                Route.of("GET" + base + "signInPreferences", Versions.BETA, call -> show(call, Shelf.PREFERENCES)),
                Route.of("PATCH" + base + "signInPreferences", Versions.BETA, this::prefer)
                        .taking(Shape.of("signInPreferences").truths(SYSTEM).texts(PREFERRED)),
                Route.of("GET" + base + "requirements", Versions.BETA, call -> show(call, Shelf.REQUIREMENTS)),
                Route.of("PATCH" + base + "requirements", Versions.BETA, this::require)
                        .taking(Shape.of("strongAuthenticationRequirements").texts(STATE)));
    }

    private Answer show(Call call, Shelf shelf) throws Refusal {
        if (shelf == Shelf.REQUIREMENTS) {
            office.needPolicyRead();
        }
        String user = office.user(call.segment(1));
        return Answer.ok(
                Json.visible(office.tenant().seen(shelf, user, call.now()).orElse(Json.object())));
    }

    private Answer prefer(Call call) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        ObjectNode preference = office.tenant().get(Shelf.PREFERENCES, user).deepCopy();
        if (call.body().has(SYSTEM)) {
            preference.put(SYSTEM, call.body().path(SYSTEM).asBoolean());
        }
        if (call.body().hasNonNull(PREFERRED)) {
            JsonNode method = withWord(user, call.body().path(PREFERRED).asText());
            preference.put("_method", method.path("id").asText());
            preference.set(PREFERRED, call.body().path(PREFERRED));
        }
        office.tenant().change(Shelf.PREFERENCES, user, preference, call.now());
        office.did(call.now(), UPDATED, user);
        return Answer.ok(Json.visible(preference));
    }

    private JsonNode withWord(String user, String word) throws Refusal {
        String plain = word.equals("voiceMobile") ? "sms" : word;
        return new Methods(office.tenant(), user)
                .lasting().stream()
                        .filter(each -> plain.equals(Methods.word(each)))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(
                                400, "badRequest", "The user has no method that could be the default '" + word + "'."));
    }

    /** Who has a method already is not asked to register: enabled becomes enforced. */
    private Answer require(Call call) throws Refusal {
        String user = office.user(call.segment(1));
        String state = call.body().path(STATE).asText();
        if (!state.matches("enabled|enforced|disabled")) {
            throw Refusal.bad("Cannot convert the value of property '" + STATE + "' to the expected type.");
        }
        boolean registered = !new Methods(office.tenant(), user).lasting().isEmpty();
        String result = state.equals("enabled") && registered ? "enforced" : state;
        office.tenant().change(Shelf.REQUIREMENTS, user, Json.object().put(STATE, result), call.now());
        office.did(call.now(), UPDATED, user);
        return Answer.done();
    }
}
