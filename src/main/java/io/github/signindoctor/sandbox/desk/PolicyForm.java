package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.util.List;

/** What a new Conditional Access policy must say, and what goes without saying. */
final class PolicyForm {
    private PolicyForm() {}

    /** Whether all is there that a policy cannot be without. */
    static void check(JsonNode body) throws Refusal {
        boolean whole = body.hasNonNull("displayName")
                && body.hasNonNull("state")
                && body.path("conditions").path("users").isObject()
                && body.path("conditions").path("applications").isObject()
                && (body.hasNonNull("grantControls") || body.hasNonNull("sessionControls"));
        if (!whole) {
            throw PolicyRules.malformed("The policy needs a name, a state, users, applications and a control.");
        }
    }

    /** What is not sent is empty, and all kinds of clients are meant. */
    static void fill(ObjectNode conditions) {
        if (conditions.path("clientAppTypes").isEmpty()) {
            conditions.set("clientAppTypes", Json.texts("all"));
        }
        for (String risk : List.of("userRiskLevels", "signInRiskLevels", "servicePrincipalRiskLevels")) {
            fill(conditions, risk);
        }
        ObjectNode users = conditions.withObjectProperty("users");
        for (String list : List.of(
                "includeUsers", "excludeUsers", "includeGroups", "excludeGroups", "includeRoles", "excludeRoles")) {
            fill(users, list);
        }
        ObjectNode apps = conditions.withObjectProperty("applications");
        for (String list : List.of(
                "includeApplications",
                "excludeApplications",
                "includeUserActions",
                "includeAuthenticationContextClassReferences")) {
            fill(apps, list);
        }
    }

    private static void fill(ObjectNode node, String list) {
        if (!node.hasNonNull(list)) {
            node.set(list, Json.array());
        }
    }
}
