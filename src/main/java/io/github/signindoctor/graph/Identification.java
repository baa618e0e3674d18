package io.github.signindoctor.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.graph.wire.Claims;
import io.github.signindoctor.graph.wire.Patience;
import io.github.signindoctor.graph.wire.Permission;
import io.github.signindoctor.graph.wire.Role;
import io.github.signindoctor.graph.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds out who is signed in and what that lets one see. */
final class Identification {
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
                names.add(Role.name(template));
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
            if (!e.reason().isHidden() && e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
            return "not visible: needs Directory.Read.All or Organization.Read.All";
        }
    }
}
