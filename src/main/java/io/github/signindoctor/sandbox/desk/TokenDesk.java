package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Kit;
import io.github.signindoctor.sandbox.tenant.Methods;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import io.github.signindoctor.sandbox.wire.Shape;
import java.util.ArrayList;
import java.util.List;

/** Hardware tokens, which only the beta knows: the tenant's stock, and to whom one is assigned. Nobody has a QR code. */
final class TokenDesk {
    private static final String AUTHENTICATION = "users/*/authentication/";
    private static final String BASE = AUTHENTICATION + "hardwareOathMethods";
    private static final String STOCK = "directory/authenticationMethodDevices/hardwareOathDevices";
    private static final String SERIAL = "serialNumber";
    private static final String STATUS = "status";
    private static final Shape DEVICE = Shape.of("hardwareOathTokenAuthenticationMethodDevice")
            .texts("id", "displayName", "manufacturer", "model", "secretKey", SERIAL, "hashFunction")
            .numbers("timeIntervalInSeconds");

    private final Office office;

    TokenDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET " + STOCK, Versions.BETA, this::stock).with("$filter", "$top"),
                Route.of("GET " + BASE, Versions.BETA, this::list).with("$top", "$filter", "$select"),
                Route.of("GET " + BASE + "/*", Versions.BETA, call -> Answer.ok(view(call, token(call)))),
                Route.of("POST " + BASE, Versions.BETA, this::assign)
                        .taking(Shape.of(Methods.HARDWARE_OATH).part("device", DEVICE)),
                Route.of("DELETE " + BASE + "/*", Versions.BETA, this::unassign),
                Route.of("POST " + BASE + "/*/activate", Versions.BETA, this::activate)
                        .taking(Shape.of("activate").texts("displayName", "verificationCode")),
                Route.of("POST " + BASE + "/*/deactivate", Versions.BETA, call -> turn(call, "assigned")),
                Route.of("GET " + AUTHENTICATION + "qrCodePinMethod", Versions.BETA, TokenDesk::noCode),
                Route.of("DELETE " + AUTHENTICATION + "qrCodePinMethod", Versions.BETA, TokenDesk::noCode));
    }

    private static Answer noCode(Call call) throws Refusal {
        throw Refusal.missing(call.segment(3));
    }

    private Answer stock(Call call) throws Refusal {
        List<JsonNode> all = new ArrayList<>();
        office.tenant()
                .idsOf(Shelf.TOKENS)
                .forEach(id -> all.add(office.tenant().get(Shelf.TOKENS, id)));
        return new Listing(call, STOCK).page(all, FilterRules.equal("id", SERIAL, STATUS));
    }

    private List<ObjectNode> tokens(Call call) throws Refusal {
        String user = office.user(call.segment(1));
        List<ObjectNode> tokens = new ArrayList<>();
        for (JsonNode each :
                office.tenant().seen(Shelf.METHODS, user, call.now()).orElse(Json.array())) {
            if (Methods.type(each).equals(Methods.HARDWARE_OATH)) {
                tokens.add((ObjectNode) each);
            }
        }
        return tokens;
    }

    private Answer list(Call call) throws Refusal {
        List<JsonNode> views = new ArrayList<>();
        for (ObjectNode each : tokens(call)) {
            views.add(view(call, each));
        }
        String context = "users('" + call.segment(1) + "')/authentication/hardwareOathMethods";
        return new Listing(call, context).page(views, FilterRules.equal("id"));
    }

    private ObjectNode token(Call call) throws Refusal {
        return new Methods(office.tenant(), office.user(call.segment(1)))
                .withId(call.segment(4))
                .filter(each -> Methods.type(each).equals(Methods.HARDWARE_OATH))
                .orElseThrow(() -> Refusal.missing(call.segment(4)));
    }

    private ObjectNode view(Call call, JsonNode method) {
        ObjectNode view = Json.visible(method);
        office.tenant()
                .seen(Shelf.TOKENS, method.path("id").asText(), call.now())
                .ifPresent(device -> view.set("device", Json.visible(device)));
        return view;
    }

    /** The secret of a token is taken and thrown away: nobody reads it again. */
    private Answer assign(Call call) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        JsonNode device = call.body().path("device");
        if (!device.hasNonNull(SERIAL) || !device.hasNonNull("secretKey")) {
            throw Refusal.of(400, "badRequest", "The serial number or the secret of the token is missing.");
        }
        String id = office.tenant().ids().of("token", device.path(SERIAL).asText());
        if (office.tenant().get(Shelf.TOKENS, id).isObject()) {
            throw Refusal.of(400, "badRequest", "A token with this serial number is assigned already.");
        }
        ObjectNode kept = Json.object().put("id", id);
        kept.put(SERIAL, device.path(SERIAL).asText())
                .put("manufacturer", device.path("manufacturer").asText(""))
                .put("model", device.path("model").asText(""))
                .put("hashFunction", device.path("hashFunction").asText("hmacsha1"))
                .put(
                        "timeIntervalInSeconds",
                        device.path("timeIntervalInSeconds").asInt(30))
                .put(STATUS, "assigned");
        kept.putObject("assignedTo")
                .put("id", user)
                .put("displayName", office.userNode(user).path("displayName").asText());
        office.tenant().put(Shelf.TOKENS, id, kept);
        ObjectNode method = Kit.method(Methods.HARDWARE_OATH, id, call.now());
        new Methods(office.tenant(), user).add(method, call.now());
        did(call, "Admin registered security info", user);
        return Answer.created(view(call, method));
    }

    private Answer unassign(Call call) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        String id = token(call).path("id").asText();
        new Methods(office.tenant(), user).remove(id, call.now());
        office.tenant().remove(Shelf.TOKENS, id);
        did(call, "Admin deleted security info", user);
        return Answer.done();
    }

    private Answer activate(Call call) throws Refusal {
        if (!call.body().path("verificationCode").asText().matches("[0-9]{6,8}")) {
            throw Refusal.of(400, "badRequest", "The verification code is not valid.");
        }
        return turn(call, "activated");
    }

    private Answer turn(Call call, String status) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        String id = token(call).path("id").asText();
        ObjectNode device = office.tenant().get(Shelf.TOKENS, id).deepCopy();
        office.tenant().change(Shelf.TOKENS, id, device.put(STATUS, status), call.now());
        did(call, "Admin updated security info", user);
        return Answer.done();
    }

    private void did(Call call, String activity, String user) {
        office.did(call.now(), new AuditLog.Deed(activity, "UserManagement", "Authentication Methods"), user);
    }
}
