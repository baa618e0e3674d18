package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Whom a policy is for.
 *
 * @param lag how old the memberships are that count
 */
public record Scope(Tenant tenant, Instant now, Duration lag) {
    private static final String GUESTS = "GuestsOrExternalUsers";

    /** Whether a policy's users include this one and do not leave it out again. */
    public boolean covers(JsonNode policy, String user) {
        JsonNode users = policy.path("conditions").path("users");
        return named(users, "include", user) && !named(users, "exclude", user);
    }

    private boolean named(JsonNode users, String side, String user) {
        List<String> ids = Json.list(users.path(side + "Users"));
        return ids.contains("All")
                || ids.contains(user)
                || ids.contains(GUESTS) && isGuest(user)
                || meets(users.path(side + "Groups"), tenant.groupsOf(user, now, lag))
                || meets(users.path(side + "Roles"), Json.list(tenant.get(Shelf.ROLES, user)));
    }

    private boolean isGuest(String user) {
        return tenant.get(Shelf.USERS, user).path("userType").asText().equals("Guest");
    }

    private static boolean meets(JsonNode listed, List<String> held) {
        return listed.size() > 0 && Json.list(listed).stream().anyMatch(held::contains);
    }

    /** Whether a configuration of the methods policy targets this user. */
    public boolean targets(JsonNode configuration, String user) {
        return listed(configuration.path("includeTargets"), user)
                && !listed(configuration.path("excludeTargets"), user);
    }

    private boolean listed(JsonNode targets, String user) {
        List<String> groups = tenant.groupsOf(user, now, lag);
        for (JsonNode target : targets) {
            String id = target.path("id").asText();
            if (id.equals("all_users") || groups.contains(id) || id.equals(user)) {
                return true;
            }
        }
        return false;
    }
}
