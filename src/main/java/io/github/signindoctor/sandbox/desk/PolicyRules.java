package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.sandbox.wire.Refusal;

/** What the Conditional Access service refuses. Its telling text stands in the inner error, with a number before it. */
final class PolicyRules {
    private static final String GENERIC =
            "The server could not process the request because it is malformed or incorrect.";
    private static final String USER =
            "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|GuestsOrExternalUsers|All|None";

    private PolicyRules() {}

    static Refusal malformed(String inner) {
        return Refusal.within(400, "BadRequest", GENERIC, inner);
    }

    static Refusal unknown(String id) {
        return Refusal.of(404, "NotFound", "There is no policy or location with the id " + id + ".");
    }

    /** Whether state and users are such as the service takes. */
    static void check(JsonNode body) throws Refusal {
        String state = body.path("state").asText("enabled");
        if (!state.matches("enabled|disabled|enabledForReportingButNotEnforced")) {
            throw malformed("1007: The state '" + state + "' is not valid.");
        }
        for (String list : new String[] {"includeUsers", "excludeUsers"}) {
            for (JsonNode user : body.path("conditions").path("users").path(list)) {
                if (!user.asText().matches(USER)) {
                    throw malformed("1012: The user '" + user.asText() + "' is not valid.");
                }
            }
        }
    }

    /** Where security defaults are on, no policy can be. */
    static void needNoDefaults(JsonNode defaults) throws Refusal {
        if (defaults.path("isEnabled").asBoolean()) {
            throw malformed("Security Defaults is enabled in the tenant. You must disable Security defaults before"
                    + " enabling a Conditional Access policy.");
        }
    }
}
