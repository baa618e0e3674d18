package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Holds the conditions of Conditional Access policies against one sign-in, in the order in which Graph names them. */
public final class Conditions {
    private static final String UNTOLD = "notEnoughInformation";
    private static final String ALL = "all";

    private final Scope scope;
    private final Locations locations;

    /**
     * Conditions as they stand at a time.
     *
     * @param lag how old the policies' memberships and locations are that count
     */
    public Conditions(Tenant tenant, Instant now, Duration lag) {
        this.scope = new Scope(tenant, now, lag);
        this.locations = new Locations(tenant, now, lag);
    }

    /** The first condition that is not met, in the words of {@code analysisReasons}; empty where the policy applies. */
    public Optional<String> unmet(JsonNode policy, Circumstances asked) {
        JsonNode conditions = policy.path("conditions");
        if (!scope.covers(policy, asked.user())) {
            return Optional.of("users");
        }
        return target(conditions.path("applications"), asked)
                .or(() -> platform(conditions.path("platforms"), asked.client().platform()))
                .or(() -> locations.unmet(conditions.path("locations"), asked.place()))
                .or(() ->
                        listed(conditions.path("clientAppTypes"), asked.client().kind(), "clientApps"))
                .or(() ->
                        listed(conditions.path("signInRiskLevels"), asked.risk().signIn(), "signInRisk"))
                .or(() -> listed(conditions.path("userRiskLevels"), asked.risk().user(), "userRisk"))
                .or(() -> flow(
                        conditions.path("authenticationFlows"), asked.client().flow()))
                .or(() -> conditions.path("devices").path("deviceFilter").isObject()
                        ? Optional.of(UNTOLD)
                        : Optional.empty());
    }

    /** An action is none of the applications, not even where all are meant. */
    private static Optional<String> target(JsonNode apps, Circumstances asked) {
        List<String> actions = Json.list(apps.path("includeUserActions"));
        boolean does = actions.stream().anyMatch(each -> word(each).equalsIgnoreCase(asked.action()));
        if (!actions.isEmpty()) {
            return does ? Optional.empty() : Optional.of("userActions");
        }
        List<String> included = Json.list(apps.path("includeApplications"));
        List<String> excluded = Json.list(apps.path("excludeApplications"));
        boolean opens = asked.apps().stream()
                .anyMatch(each -> (included.contains("All") || included.contains(each)) && !excluded.contains(each));
        return opens ? Optional.empty() : Optional.of("application");
    }

    /** Policies keep the urn, What-If asks by the word. */
    private static String word(String action) {
        return action.equalsIgnoreCase("urn:user:registersecurityinfo") ? "registerSecurityInformation" : action;
    }

    private static Optional<String> platform(JsonNode platforms, String platform) {
        if (!platforms.isObject()) {
            return Optional.empty();
        }
        if (platform.isEmpty()) {
            return Optional.of(UNTOLD);
        }
        List<String> included = Json.list(platforms.path("includePlatforms"));
        boolean meant = (included.contains(ALL) || included.contains(platform))
                && !Json.list(platforms.path("excludePlatforms")).contains(platform);
        return meant ? Optional.empty() : Optional.of("devicePlatform");
    }

    private static Optional<String> listed(JsonNode list, String value, String reason) {
        List<String> wanted = Json.list(list);
        if (wanted.isEmpty() || wanted.contains(ALL) || wanted.contains(value)) {
            return Optional.empty();
        }
        return Optional.of(value.isEmpty() && reason.equals("clientApps") ? UNTOLD : reason);
    }

    private static Optional<String> flow(JsonNode flows, String flow) {
        boolean meant = !flows.isObject()
                || !flow.isEmpty()
                        && List.of(flows.path("transferMethods").asText().split(","))
                                .contains(flow);
        return meant ? Optional.empty() : Optional.of("authenticationFlow");
    }
}
