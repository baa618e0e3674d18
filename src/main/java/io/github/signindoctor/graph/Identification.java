package io.github.signindoctor.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.graph.wire.Claims;
import io.github.signindoctor.graph.wire.Patience;
import io.github.signindoctor.graph.wire.Permission;
import io.github.signindoctor.graph.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds out who is signed in and what that lets one see. */
final class Identification {
    /** Template ids of built-in roles, from Microsoft's page of them; the same in every tenant. */
    private static final Map<String, String> ROLES = Map.of(
            "62e90394-69f5-4237-9190-012177145e10", "Global Administrator",
            "b1be1c3e-b65d-4f19-8427-f6fa0d97feb9", "Conditional Access Administrator",
            "729827e3-9c14-49f7-bb1b-9608f156bbb8", "Helpdesk Administrator",
            "c4e39bd9-1100-46d3-8c65-fb160da0071f", "Authentication Administrator",
            "7be44c8a-adaf-4e2a-84d6-ab2649e08a13", "Privileged Authentication Administrator",
            "194ae4cb-b126-40b2-bd5b-6091b380977d", "Security Administrator",
            "4a5d8f65-41da-4de4-8968-e035b65339cf", "Reports Reader",
            "f2ef992c-3afb-46b9-b7cf-a126ee74c451", "Global Reader",
            "5d6b6bb7-de71-4623-b4af-96380a352509", "Security Reader");

    private final Wire wire;
    private final Patience patience;

    Identification(Wire wire, Patience patience) {
        this.wire = wire;
        this.patience = patience;
    }

    WhoAmI of(Greeting greeting) throws GraphException {
        Claims claims = wire.claims();
        List<WhoAmI.Lacking> lacking = new ArrayList<>();
        for (Permission each : Permission.READING) {
            if (claims.known() && !each.isIn(claims.permissions())) {
                lacking.add(new WhoAmI.Lacking(each.name(), each.costs()));
            }
        }
        return new WhoAmI(
                claims.account(),
                new WhoAmI.Tenant(greeting.tenant().id(), greeting.tenant().name()),
                claims.isApplication(),
                roles(claims),
                List.copyOf(claims.permissions()),
                lacking,
                licence());
    }

    private static List<String> roles(Claims claims) {
        Set<String> names = new TreeSet<>();
        for (String template : claims.roles()) {
            // Every person carries this one, which stands for being a user at all.
            if (!template.equals("b79fbf4d-3ef9-4689-8143-76b194e85509")) {
                names.add(ROLES.getOrDefault(template, template));
            }
        }
        return List.copyOf(names);
    }

    private String licence() throws GraphException {
        try {
            JsonNode skus = patience.get(wire.endpoint().graph() + "/v1.0/subscribedSkus")
                    .json();
            Set<String> plans = new TreeSet<>();
            for (JsonNode sku : skus.path("value")) {
                for (JsonNode plan : sku.path("servicePlans")) {
                    if (plan.path("provisioningStatus").asText().equals("Success")) {
                        plans.add(plan.path("servicePlanName").asText());
                    }
                }
            }
            if (plans.contains("AAD_PREMIUM_P2")) {
                return "Entra ID P2: sign-in log and risk";
            }
            return plans.contains("AAD_PREMIUM")
                    ? "Entra ID P1: sign-in log, no risk"
                    : "no Entra ID P1 or P2: Graph gives no sign-in log; download it in the portal and analyze the file";
        } catch (GraphException e) {
            if (!e.reason().isAccess() && e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
            return "not visible: needs Directory.Read.All or Organization.Read.All";
        }
    }
}
