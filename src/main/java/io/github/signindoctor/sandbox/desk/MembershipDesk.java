package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

/** Groups and who is in them. */
final class MembershipDesk {
    private static final String GROUP = "#microsoft.graph.group";
    private static final String ROLE = "#microsoft.graph.directoryRole";
    private static final String[] OPTIONS = {"$top", "$skip", "$skiptoken", "$filter", "$select", "$count"};
    private static final Shape REFERENCE = Shape.of("reference").texts("@odata.id");

    private final Office office;

    MembershipDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (String relation : List.of("memberOf", "transitiveMemberOf")) {
            String path = "GET users/*/" + relation;
            routes.add(Route.of(path, Versions.V1, call -> held(call, "")).with(OPTIONS));
            routes.add(Route.of(path + "/microsoft.graph.group", Versions.V1, call -> held(call, GROUP))
                    .with(OPTIONS));
            routes.add(Route.of(path + "/microsoft.graph.directoryRole", Versions.V1, call -> held(call, ROLE))
                    .with(OPTIONS));
        }
        routes.add(Route.of("GET groups/*", Versions.V1, this::group).with("$select"));
        routes.add(Route.of("GET groups/*/transitiveMembers", Versions.V1, this::members)
                .with(OPTIONS));
        routes.add(
                Route.of("POST groups/*/members/$ref", Versions.V1, this::add).taking(REFERENCE));
        routes.add(Route.of("DELETE groups/*/members/*/$ref", Versions.V1, this::remove));
        return routes;
    }

    private Answer held(Call call, String type) throws Refusal {
        String user = office.user(call.segment(1));
        List<JsonNode> held = new ArrayList<>();
        for (String id : office.tenant().groupsOf(user, call.now(), Tenant.READ_LAG)) {
            held.add(typed(GROUP, office.tenant().get(Shelf.GROUPS, id)));
        }
        for (String template : Json.list(office.tenant().get(Shelf.ROLES, user))) {
            held.add(typed(ROLE, RoleDesk.directoryRole(office.tenant(), template)));
        }
        List<JsonNode> wanted = held.stream()
                .filter(each ->
                        type.isEmpty() || each.path("@odata.type").asText().equals(type))
                .toList();
        return new Listing(call, "directoryObjects").page(wanted, FilterRules.equal("id", "displayName"));
    }

    private static ObjectNode typed(String type, JsonNode node) {
        ObjectNode typed = Json.object().put("@odata.type", type);
        return typed.setAll(Json.visible(node));
    }

    private Answer group(Call call) throws Refusal {
        JsonNode group = existing(call);
        return Answer.ok(Listing.selected(call, group));
    }

    private JsonNode existing(Call call) throws Refusal {
        JsonNode group = office.tenant().get(Shelf.GROUPS, call.segment(1));
        if (group.isMissingNode()) {
            throw Refusal.missing(call.segment(1));
        }
        return group;
    }

    private Answer members(Call call) throws Refusal {
        existing(call);
        List<JsonNode> members = new ArrayList<>();
        for (String id : Json.list(office.tenant().get(Shelf.MEMBERS, call.segment(1), call.now(), Tenant.READ_LAG))) {
            members.add(typed("#microsoft.graph.user", UserView.full(office.userNode(id))));
        }
        return new Listing(call, "directoryObjects").page(members, FilterRules.equal("id", "displayName"));
    }

    private Answer add(Call call) throws Refusal {
        JsonNode group = existing(call);
        String reference = call.body().path("@odata.id").asText();
        String user = office.user(reference.substring(reference.lastIndexOf('/') + 1));
        List<String> members = new ArrayList<>(Json.list(office.tenant().get(Shelf.MEMBERS, call.segment(1))));
        if (members.contains(user)) {
            throw Refusal.request("One or more added object references already exist for the following modified"
                    + " properties: 'members'.");
        }
        members.add(user);
        return changed(call, group, Json.texts(members), "Add member to group", user);
    }

    private Answer remove(Call call) throws Refusal {
        JsonNode group = existing(call);
        String user = call.segment(3);
        List<String> members = new ArrayList<>(Json.list(office.tenant().get(Shelf.MEMBERS, call.segment(1))));
        if (!members.remove(user)) {
            throw Refusal.missing(user);
        }
        return changed(call, group, Json.texts(members), "Remove member from group", user);
    }

    private Answer changed(Call call, JsonNode group, ArrayNode members, String activity, String user) {
        office.tenant().change(Shelf.MEMBERS, call.segment(1), members, call.now());
        ObjectNode entry =
                office.did(call.now(), new AuditLog.Deed(activity, "GroupManagement", "Core Directory"), user);
        String name = "\"" + group.path("displayName").asText() + "\"";
        boolean added = activity.startsWith("Add");
        AuditLog.changed(entry, "Group.DisplayName", added ? null : name, added ? name : null);
        return Answer.done();
    }
}
