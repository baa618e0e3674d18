package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;
import java.util.Optional;

/** What an administrator registers for somebody: phones, addresses, outside providers. */
final class ContactDesk {
    private static final String BASE = "users/*/authentication/";
    private static final String NUMBER = "phoneNumber";
    private static final String ADDRESS = "emailAddress";
    private static final String EMAIL = "3ddfcfc8-9383-446f-83cc-3ab9be4be18f";
    private static final String EXTERNAL = "externalAuthenticationMethod";
    private static final Shape PHONE = Shape.of(Methods.PHONE).texts(NUMBER, "phoneType");
    private static final Shape MAIL = Shape.of(Methods.EMAIL).texts(ADDRESS);
    private static final AuditLog.Deed REGISTERED =
            new AuditLog.Deed("Admin registered security info", "UserManagement", "Authentication Methods");
    private static final AuditLog.Deed UPDATED =
            new AuditLog.Deed("Admin updated security info", "UserManagement", "Authentication Methods");

    private final Office office;

    ContactDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST " + BASE + "phoneMethods", Versions.V1, this::addPhone)
                        .taking(PHONE),
                Route.of("PATCH " + BASE + "phoneMethods/*", Versions.V1, call -> change(call, NUMBER))
                        .taking(PHONE),
                Route.of("POST " + BASE + "emailMethods", Versions.V1, this::addMail)
                        .taking(MAIL),
                Route.of("PATCH " + BASE + "emailMethods/*", Versions.V1, call -> change(call, ADDRESS))
                        .taking(MAIL),
                Route.of("POST " + BASE + "externalAuthenticationMethods", Versions.V1, this::addExternal)
                        .taking(Shape.of(EXTERNAL).texts("configurationId", "displayName")));
    }

    private Answer addPhone(Call call) throws Refusal {
        String type = call.body().path("phoneType").asText();
        if (!type.matches("mobile|alternateMobile|office") || !call.body().hasNonNull(NUMBER)) {
            throw Refusal.of(400, "badRequest", "The phone number or its type is not valid.");
        }
        String id = switch (type) {
            case "mobile" -> Kit.MOBILE;
            case "alternateMobile" -> "b6332ec1-7057-4abe-9331-3d72feddfe41";
            default -> "e37fc753-ff3b-4958-9484-eaa9425c82bc";
        };
        return add(
                call,
                Kit.method(Methods.PHONE, id, call.now())
                        .put(NUMBER, call.body().path(NUMBER).asText())
                        .put("phoneType", type)
                        .put("smsSignInState", "notAllowedByPolicy"));
    }

    private Answer addMail(Call call) throws Refusal {
        String address = call.body().path(ADDRESS).asText();
        if (!address.matches("[^@\\s]+@[^@\\s]+")) {
            throw Refusal.of(400, "badRequest", "The e-mail address is not valid.");
        }
        return add(call, Kit.method(Methods.EMAIL, EMAIL, call.now()).put(ADDRESS, address));
    }

    private Answer addExternal(Call call) throws Refusal {
        String configuration = call.body().path("configurationId").asText();
        String id = office.tenant().ids().of("external", call.segment(1) + configuration);
        return add(
                call,
                Kit.method(EXTERNAL, id, call.now())
                        .put("configurationId", configuration)
                        .put("displayName", call.body().path("displayName").asText("")));
    }

    private Answer add(Call call, ObjectNode method) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        Methods methods = new Methods(office.tenant(), user);
        if (methods.withId(method.path("id").asText()).isPresent()) {
            throw Refusal.of(400, "badRequest", "A method of this type exists already.");
        }
        methods.add(method, call.now());
        office.did(call.now(), REGISTERED, user);
        return Answer.created(Json.visible(method));
    }

    /** A number that is changed is one that its owner holds. */
    private Answer change(Call call, String member) throws Refusal {
        String user = office.user(call.segment(1));
        office.needReach(user);
        ArrayNode list = office.tenant().get(Shelf.METHODS, user).deepCopy();
        Optional<ObjectNode> method = Optional.empty();
        for (JsonNode each : list) {
            if (each.path("id").asText().equals(call.segment(4)) && each.has(member)) {
                method = Optional.of((ObjectNode) each);
            }
        }
        ObjectNode changed = method.orElseThrow(() -> Refusal.missing(call.segment(4)));
        if (!call.body().hasNonNull(member)) {
            throw Refusal.of(400, "badRequest", "The " + member + " is missing.");
        }
        changed.put(member, call.body().path(member).asText());
        Methods.found(changed);
        office.tenant().change(Shelf.METHODS, user, list, call.now());
        office.did(call.now(), UPDATED, user);
        return Answer.ok(Json.visible(changed));
    }
}
