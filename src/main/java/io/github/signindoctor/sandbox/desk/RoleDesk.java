package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Roles;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Directory roles and who holds them. */
final class RoleDesk {
    private static final String BASE = "GET roleManagement/directory/";

    private final Tenant tenant;

    RoleDesk(Office office) {
        this.tenant = office.tenant();
    }

    List<Route> routes() {
        FilterRules held = FilterRules.equal("principalId", "roleDefinitionId", "id");
        FilterRules named = FilterRules.equal("id", "displayName", "templateId", "roleTemplateId");
        return List.of(
                Route.of(BASE + "roleAssignments", Versions.V1, call -> page(call, held(call, Shelf.ROLES), held))
                        .with("$filter", "$expand", "$select", "$top", "$skiptoken"),
                Route.of(BASE + "roleAssignments/*", Versions.V1, this::assignment)
                        .with("$expand", "$select"),
                Route.of(BASE + "roleDefinitions", Versions.V1, call -> page(call, definitions(), named))
                        .with("$filter", "$select", "$top", "$skiptoken"),
                Route.of(BASE + "roleDefinitions/*", Versions.V1, this::definition),
                Route.of(
                                BASE + "roleAssignmentScheduleInstances",
                                Versions.V1,
                                call -> page(call, held(call, Shelf.ROLES), held))
                        .with("$filter", "$expand", "$select"),
                Route.of(
                                BASE + "roleEligibilityScheduleInstances",
                                Versions.V1,
                                call -> page(call, held(call, Shelf.ELIGIBLE), held))
                        .with("$filter", "$expand", "$select"),
                Route.of("GET directoryRoles", Versions.V1, call -> page(call, activated(), named))
                        .with("$filter", "$select"),
                Route.of("GET directoryRoles/*/members", Versions.V1, this::members));
    }

    private static Answer page(Call call, List<JsonNode> nodes, FilterRules rules) throws Refusal {
        String context = call.segment(call.path().size() - 1);
        return new Listing(call, context).page(nodes, rules);
    }

    private List<JsonNode> held(Call call, Shelf shelf) {
        boolean expand = call.option("$expand").orElse("").contains("roleDefinition");
        List<JsonNode> held = new ArrayList<>();
        for (String user : tenant.idsOf(shelf)) {
            for (String template : Json.list(tenant.get(shelf, user))) {
                ObjectNode node = Json.object().put("id", tenant.ids().of("assignment", user + template));
                node.put("principalId", user).put("roleDefinitionId", template).put("directoryScopeId", "/");
                if (expand) {
                    node.set("roleDefinition", definition(template));
                }
                held.add(node);
            }
        }
        return held;
    }

    private Answer assignment(Call call) throws Refusal {
        for (JsonNode each : held(call, Shelf.ROLES)) {
            if (each.path("id").asText().equals(call.segment(3))) {
                return Answer.ok(Listing.selected(call, each));
            }
        }
        throw Refusal.missing(call.segment(3));
    }

    private List<JsonNode> definitions() {
        List<JsonNode> all = new ArrayList<>();
        Roles.all().keySet().forEach(each -> all.add(definition(each)));
        return all;
    }

    private static ObjectNode definition(String template) {
        String name = Roles.all().get(template);
        ObjectNode node =
                Json.object().put("id", template).put("templateId", template).put("displayName", name);
        node.put("description", name)
                .put("isBuiltIn", true)
                .put("isEnabled", true)
                .put("version", "1");
        node.set("resourceScopes", Json.texts("/"));
        node.set("rolePermissions", Json.array());
        return node;
    }

    private Answer definition(Call call) throws Refusal {
        if (!Roles.all().containsKey(call.segment(3))) {
            throw Refusal.missing(call.segment(3));
        }
        return Answer.ok(definition(call.segment(3)));
    }

    /** Only roles that somebody holds are listed. */
    private List<JsonNode> activated() {
        List<JsonNode> all = new ArrayList<>();
        for (String template : Roles.all().keySet()) {
            if (tenant.idsOf(Shelf.ROLES).stream()
                    .anyMatch(user -> Json.list(tenant.get(Shelf.ROLES, user)).contains(template))) {
                all.add(directoryRole(tenant, template));
            }
        }
        return all;
    }

    static ObjectNode directoryRole(Tenant tenant, String template) {
        String name = Roles.all().get(template);
        return Json.object()
                .put("id", tenant.ids().of("role", template))
                .putNull("deletedDateTime")
                .put("displayName", name)
                .put("description", name)
                .put("roleTemplateId", template);
    }

    private Answer members(Call call) throws Refusal {
        Optional<String> template = Roles.all().keySet().stream()
                .filter(each -> tenant.ids().of("role", each).equals(call.segment(1)))
                .findFirst();
        if (template.isEmpty()) {
            throw Refusal.missing(call.segment(1));
        }
        List<JsonNode> members = new ArrayList<>();
        for (String user : tenant.idsOf(Shelf.ROLES)) {
            if (Json.list(tenant.get(Shelf.ROLES, user)).contains(template.get())) {
                ObjectNode node = Json.object().put("@odata.type", "#microsoft.graph.user");
                members.add(node.setAll(UserView.full(tenant.get(Shelf.USERS, user))));
            }
        }
        return new Listing(call, "directoryObjects").all(members);
    }
}
