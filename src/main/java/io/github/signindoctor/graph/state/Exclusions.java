package io.github.signindoctor.graph.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.model.WhatIf;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a policy passes over a user because it leaves them out, which an admin looks for first. */
final class Exclusions {
    private final Set<String> mine = new HashSet<>();

    private Exclusions(String user) {
        mine.add(user);
    }

    /** The groups are asked for only where a policy leaves groups out; where they are not visible, they are none. */
    static Exclusions of(String user, List<JsonNode> policies, Asking asking) throws GraphException {
        Exclusions exclusions = new Exclusions(user);
        if (policies.stream().anyMatch(each -> !excluded(each, "excludeGroups").isEmpty())) {
            asking.seen("", () -> asking.all("/v1.0/users/" + user + "/transitiveMemberOf/microsoft.graph.group"))
                    .value()
                    .orElse(List.of())
                    .forEach(group -> exclusions.mine.add(group.path("id").asText()));
        }
        return exclusions;
    }

    /** The condition that is not met, in Graph's word, or in ours where Graph says less than the policy does. */
    String reason(String word, JsonNode policy) {
        boolean isOut = isAmong(excluded(policy, "excludeUsers")) || isAmong(excluded(policy, "excludeGroups"));
        return word.equals("users") && isOut ? WhatIf.EXCLUDED : word;
    }

    private boolean isAmong(JsonNode ids) {
        for (JsonNode id : ids) {
            if (mine.contains(id.asText())) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode excluded(JsonNode policy, String list) {
        return policy.path("conditions").path("users").path(list);
    }
}
