package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.odata.FilterRules;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Registered methods: listed together or by type, deleted by type alone. */
final class MethodDesk {
    private static final String BASE = "users/*/authentication/";
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final String[] OPTIONS = {"$top", "$skiptoken", "$filter", "$select"};
    private static final Map<String, String> TYPES = types();
    private static final AuditLog.Deed DELETED =
            new AuditLog.Deed("Admin deleted security info", "UserManagement", "Authentication Methods");
    private final Office office;

    MethodDesk(Office office) {
        this.office = office;
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("microsoftAuthenticatorMethods", Methods.AUTHENTICATOR);
        types.put("phoneMethods", Methods.PHONE);
        types.put("emailMethods", Methods.EMAIL);
        types.put("fido2Methods", Methods.FIDO2);
        types.put("softwareOathMethods", Methods.SOFTWARE_OATH);
        types.put("windowsHelloForBusinessMethods", "windowsHelloForBusinessAuthenticationMethod");
        types.put("platformCredentialMethods", "platformCredentialAuthenticationMethod");
        types.put("externalAuthenticationMethods", "externalAuthenticationMethod");
        return types;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.of("GET " + BASE + "methods", Versions.BOTH, this::all).with(OPTIONS));
        routes.add(Route.of("GET " + BASE + "methods/*", Versions.V1, call -> one(call, "")));
        routes.add(Route.of("POST " + BASE + "methods/*/resetPassword", Versions.V1, this::resetPassword)
                .taking(Shape.of("resetPassword").texts("newPassword")));
        for (Map.Entry<String, String> each : TYPES.entrySet()) {
            String path = BASE + each.getKey();
            String type = each.getValue();
            routes.add(Route.of("GET " + path, Versions.V1, call -> typed(call, type))
                    .with(OPTIONS));
            routes.add(Route.of("GET " + path + "/*", Versions.V1, call -> one(call, type)));
            routes.add(Route.of("DELETE " + path + "/*", Versions.V1, call -> delete(call, type)));
        }
        routes.add(Route.of("GET " + BASE + "passwordMethods", Versions.V1, call -> typed(call, Methods.PASSWORD))
                .with(OPTIONS));
        routes.add(Route.of("GET " + BASE + "passwordMethods/*", Versions.V1, call -> one(call, Methods.PASSWORD)));
        return routes;
    }

    private List<JsonNode> seen(Call call) throws Refusal {
        List<JsonNode> methods = new ArrayList<>();
        String user = office.user(call.segment(1));
        for (JsonNode each :
                office.tenant().seen(Shelf.METHODS, user, call.now()).orElse(Json.array())) {
            methods.add(view(call, each));
        }
        return methods;
    }

    /** Of a pass not the pass; in beta not what only v1.0 tells. */
    private static JsonNode view(Call call, JsonNode method) {
        if (Methods.type(method).equals(Methods.PASS)) {
            return PassDesk.view(method, call);
        }
        ObjectNode view = Json.visible(method);
        if (call.beta()) {
            view.remove("passkeyType");
        }
        return view;
    }

    private Answer all(Call call) throws Refusal {
        return page(call, seen(call));
    }

    private Answer typed(Call call, String type) throws Refusal {
        return page(
                call,
                seen(call).stream()
                        .filter(each -> Methods.type(each).equals(type))
                        .toList());
    }

    private Answer page(Call call, List<JsonNode> methods) throws Refusal {
        String context = "users('" + call.segment(1) + "')/authentication/" + call.segment(3);
        return new Listing(call, context).page(methods, FilterRules.equal("id"));
    }

    private Answer one(Call call, String type) throws Refusal {
        for (JsonNode each : seen(call)) {
            if (each.path("id").asText().equals(call.segment(4))
                    && (type.isEmpty() || Methods.type(each).equals(type))) {
                return Answer.ok(Json.visible(each));
            }
        }
        throw Refusal.missing(call.segment(4));
    }

    private Answer delete(Call call, String type) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        Methods methods = new Methods(office.tenant(), user);
        ObjectNode method = methods.withId(call.segment(4))
                .filter(each -> Methods.type(each).equals(type))
                .orElseThrow(() -> Refusal.missing(call.segment(4)));
        refuseDefault(methods, method, others(user, call));
        methods.remove(call.segment(4), call.now());
        office.did(call.now(), DELETED, user);
        return Answer.done();
    }

    /** How many factors there are as the service sees it: what is deleted in this very moment is still there. */
    private long others(String user, Call call) {
        JsonNode seen = office.tenant().get(Shelf.METHODS, user, call.now(), MOMENT);
        return StreamSupport.stream(seen.spliterator(), false)
                .filter(Methods::isLasting)
                .count();
    }

    /** The default method goes last, and no second number stays without a first. */
    private static void refuseDefault(Methods methods, ObjectNode method, long factors) throws Refusal {
        String id = method.path("id").asText();
        if (id.equals(methods.defaultId()) && factors > 1) {
            throw Methods.type(method).equals(Methods.PHONE)
                    ? Refusal.of(
                            400,
                            "badRequest",
                            "The requested authentication method id of [" + id + "] matches the user's current default"
                                    + " authentication method, and cannot be deleted until the default authentication"
                                    + " method is changed.")
                    : Refusal.of(
                            400,
                            "badRequest",
                            "Cannot delete default method with other methods configured. Please change default method"
                                    + " before deletion.");
        }
        boolean alternate = methods.of(Methods.PHONE).stream()
                .anyMatch(each -> each.path("phoneType").asText().equals("alternateMobile"));
        if (method.path("phoneType").asText().equals("mobile") && alternate) {
            throw Refusal.of(
                    400, "badRequest", "Cannot delete the mobile phone while an alternate mobile phone exists.");
        }
    }

    private Answer resetPassword(Call call) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        ObjectNode node = office.userNode(user).deepCopy();
        Passwords.renew(node, call.now());
        office.tenant().change(Shelf.USERS, user, node, call.now());
        office.did(call.now(), new AuditLog.Deed("Reset user password", "UserManagement", "Core Directory"), user);
        return new Answer(202, Json.object());
    }
}
