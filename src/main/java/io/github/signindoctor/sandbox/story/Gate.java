package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The Conditional Access policies in front of one sign-in. */
final class Gate {
    private final Tenant tenant;
    private final String user;
    private final Scene scene;
    private final Scope scope;
    private final List<JsonNode> policies = new ArrayList<>();

    Gate(Tenant tenant, String user, Scene scene, Instant at) {
        this.tenant = tenant;
        this.user = user;
        this.scene = scene;
        this.scope = new Scope(tenant, at, Tenant.ENFORCEMENT_LAG);
        for (String id : tenant.idsOf(Shelf.POLICIES)) {
            JsonNode policy = tenant.get(Shelf.POLICIES, id, at, Tenant.ENFORCEMENT_LAG);
            if (!policy.isMissingNode()) {
                policies.add(policy);
            }
        }
    }

    boolean blocks() {
        return policies.stream().anyMatch(each -> stands(each) && has(each, "block"));
    }

    /** Whether a policy or, beside all policies, the per-user setting asks for a second factor. */
    boolean asks() {
        return policies.stream().anyMatch(each -> stands(each) && has(each, "mfa")) || asksByUser();
    }

    boolean asksByUser() {
        return tenant.get(Shelf.REQUIREMENTS, user)
                .path("perUserMfaState")
                .asText()
                .matches("enabled|enforced");
    }

    /** The shortest lifetime of a session, in hours; 0 for none. */
    int hours() {
        return policies.stream()
                .filter(this::stands)
                .map(each -> each.path("sessionControls").path("signInFrequency"))
                .filter(each -> each.path("isEnabled").asBoolean())
                .mapToInt(each ->
                        each.path("value").asInt() * (each.path("type").asText().equals("days") ? 24 : 1))
                .min()
                .orElse(0);
    }

    /** Key and result of each policy. */
    String results(boolean satisfied) {
        StringBuilder text = new StringBuilder();
        for (JsonNode policy : policies) {
            text.append(text.isEmpty() ? "" : ";").append(policy.path("_key").asText());
            text.append('=').append(result(policy, satisfied));
        }
        return text.toString();
    }

    private String result(JsonNode policy, boolean satisfied) {
        String state = policy.path("state").asText();
        if (state.equals("disabled")) {
            return "notEnabled";
        }
        boolean passes = !has(policy, "block") && (satisfied || !has(policy, "mfa"));
        boolean onTrial = state.startsWith("enabledForReporting");
        String result = passes ? "success" : "failure";
        if (!matches(policy)) {
            return onTrial ? "reportOnlyNotApplied" : "notApplied";
        }
        return onTrial ? "reportOnlySuccess" : result;
    }

    private boolean stands(JsonNode policy) {
        return policy.path("state").asText().equals("enabled") && matches(policy);
    }

    private boolean matches(JsonNode policy) {
        JsonNode conditions = policy.path("conditions");
        return scope.covers(policy, user)
                && opens(conditions.path("applications"))
                && Json.list(conditions.path("clientAppTypes")).contains("all")
                && !conditions.path("authenticationFlows").isObject()
                && isThere(conditions.path("locations"));
    }

    private boolean opens(JsonNode apps) {
        if (apps.path("includeUserActions").size() > 0) {
            return scene.app() == App.SECURITY_INFO;
        }
        List<String> included = Json.list(apps.path("includeApplications"));
        return (included.contains("All") || included.contains(scene.app().id))
                && !Json.list(apps.path("excludeApplications")).contains(scene.app().id);
    }

    private boolean isThere(JsonNode locations) {
        return !(Json.list(locations.path("excludeLocations")).contains("AllTrusted")
                && scene.place().isTrusted());
    }

    private static boolean has(JsonNode policy, String control) {
        return Json.list(policy.path("grantControls").path("builtInControls")).contains(control);
    }
}
