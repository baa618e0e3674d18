package io.github.signindoctor.graph.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.model.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a Conditional Access policy demands. */
final class PolicyControls {
    private PolicyControls() {}

    static WhatIf.Controls of(JsonNode policy) {
        JsonNode grants = policy.path("grantControls");
        List<String> grant = new ArrayList<>();
        grants.path("builtInControls").forEach(each -> grant.add(each.asText()));
        grants.path("customAuthenticationFactors").forEach(each -> grant.add(each.asText()));
        if (grants.path("termsOfUse").size() > 0) {
            grant.add("termsOfUse");
        }
        String strength =
                grants.path("authenticationStrength").path("displayName").asText("");
        if (!strength.isEmpty()) {
            grant.add("'" + strength + "'");
        }
        List<String> session = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : policy.path("sessionControls").properties()) {
            if (each.getValue().path("isEnabled").asBoolean()) {
                session.add(each.getKey());
            }
        }
        return new WhatIf.Controls(
                grant,
                grants.path("operator").asText("").equalsIgnoreCase("OR"),
                session,
                rhythm(policy.path("sessionControls").path("signInFrequency")));
    }

    /** learn.microsoft.com/graph/api/resources/signinfrequencysessioncontrol. */
    private static String rhythm(JsonNode frequency) {
        int value = frequency.path("value").asInt();
        String unit = frequency.path("type").asText("");
        if (frequency.path("frequencyInterval").asText("").equals("everyTime")) {
            return "time";
        }
        String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return value <= 0 || one.isEmpty() ? "" : value == 1 ? one : value + " " + unit;
    }
}
