package io.github.signindoctor.graph.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells a role that is missing from one that waits for activation. Graph refuses both alike; it lists what waits, to a
 * token that may read that, which is more than reading sign-ins asks for. Roles that come through a group are not found.
 */
public final class Eligibility {
    /** One of them is enough (learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances). */
    private static final Set<String> ENOUGH = Set.of(
            "RoleEligibilitySchedule.Read.Directory",
            "RoleEligibilitySchedule.ReadWrite.Directory",
            "RoleManagement.Read.Directory",
            "RoleManagement.Read.All",
            "RoleManagement.ReadWrite.Directory");

    private final Wire wire;
    private final Patience patience;

    /** Asks over this wire. */
    public Eligibility(Wire wire, Patience patience) {
        this.wire = wire;
        this.patience = patience;
    }

    /** The same refusal, or a sharper one where a role that would do waits for activation. */
    public GraphException sharpened(GraphException refusal, String path) {
        Claims claims = wire.claims();
        boolean mayAsk = claims.permissions().stream().anyMatch(ENOUGH::contains)
                && !claims.objectId().isEmpty();
        if (refusal.reason() != Reason.MISSING_ROLE || !mayAsk) {
            return refusal;
        }
        return waiting(claims.objectId(), path)
                .map(role -> new GraphException(
                        Reason.INACTIVE_ROLE,
                        claims.account() + " is eligible for " + role + ", which would do for " + path
                                + ", but has not activated it",
                        "activate it in Privileged Identity Management (My roles), then sign in again so that the token"
                                + " carries it"))
                .orElse(refusal);
    }

    private Optional<String> waiting(String person, String path) {
        Set<String> roles = new TreeSet<>();
        try {
            String url = wire.endpoint().graph() + "/v1.0/roleManagement/directory/roleEligibilityScheduleInstances"
                    + "?$filter=principalId%20eq%20%27" + person + "%27&$expand=roleDefinition";
            for (JsonNode each : patience.get(url).json().path("value")) {
                String name = each.path("roleDefinition").path("displayName").asText();
                if (Role.opens(path, name)) {
                    roles.add(name);
                }
            }
        } catch (GraphException e) {
            return Optional
                    .empty(); // without a licence for it there is nothing to activate; the refusal stands as it is
        }
        return roles.stream().findFirst();
    }
}
