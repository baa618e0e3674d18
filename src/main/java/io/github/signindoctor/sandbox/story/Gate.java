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
    private final Circumstances circumstances;
    private final Conditions conditions;
    private final List<JsonNode> policies = new ArrayList<>();

    Gate(Tenant tenant, String user, Scene scene, Instant at) {
        this.tenant = tenant;
        this.user = user;
        this.scene = scene;
        this.circumstances = circumstances();
        this.conditions = new Conditions(tenant, at, Tenant.ENFORCEMENT_LAG);
        for (String id : tenant.idsOf(Shelf.POLICIES)) {
            JsonNode policy = tenant.get(Shelf.POLICIES, id, at, Tenant.ENFORCEMENT_LAG);
            if (policy.isObject()) {
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
        return onTrial ? passes ? "reportOnlySuccess" : "reportOnlyFailure" : result;
    }

    private boolean stands(JsonNode policy) {
        return policy.path("state").asText().equals("enabled") && matches(policy);
    }

    private boolean matches(JsonNode policy) {
        return conditions.unmet(policy, circumstances).isEmpty();
    }

    private Circumstances circumstances() {
        boolean rich = scene.app().client == App.Client.RICH;
        int number = tenant.get(Shelf.USERS, user).path("_number").asInt();
        JsonNode risk = tenant.get(Shelf.RISK, user);
        boolean risky = risk.path("riskState").asText().matches("atRisk|confirmedCompromised");
        return new Circumstances(
                user,
                List.of(scene.app().id),
                scene.app() == App.SECURITY_INFO ? "registerSecurityInformation" : "",
                new Circumstances.Client(
                        rich ? "mobileAppsAndDesktopClients" : "browser", scene.machine().platform, ""),
                new Circumstances.Place(scene.place().address(number), scene.place().country),
                new Circumstances.Risk("none", risky ? risk.path("riskLevel").asText() : "none"));
    }

    private static boolean has(JsonNode policy, String control) {
        return Json.list(policy.path("grantControls").path("builtInControls")).contains(control);
    }
}
