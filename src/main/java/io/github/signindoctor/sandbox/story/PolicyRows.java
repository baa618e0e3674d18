package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Event;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a row says about policies. */
final class PolicyRows {
    private final Tenant tenant;
    private final boolean readable;

    PolicyRows(Tenant tenant, boolean readable) {
        this.tenant = tenant;
        this.readable = readable;
    }

    void add(ObjectNode row, Event event, Beat beat) {
        String text = event.policies();
        row.put("conditionalAccessStatus", status(text));
        ArrayNode applied = row.putArray("appliedConditionalAccessPolicies");
        if (readable && !text.isEmpty()) {
            for (String each : text.split(";")) {
                String[] pair = each.split("=");
                applied.add(policy(pair[0], pair[1]));
            }
        }
        boolean demanded = beat.isDemanded();
        row.put("authenticationRequirement", demanded ? "multiFactorAuthentication" : "singleFactorAuthentication");
        ArrayNode providers = row.putArray("authenticationRequirementPolicies");
        if (demanded) {
            boolean byPolicy = text.contains("ca01=success") || text.contains("ca01=failure");
            providers
                    .addObject()
                    .put("requirementProvider", byPolicy ? "multiConditionalAccess" : "user")
                    .put("detail", byPolicy ? "Conditional Access" : "Per-user MFA");
        }
        lifetimes(row, beat, text);
    }

    private static void lifetimes(ObjectNode row, Beat beat, String text) {
        ArrayNode lifetimes = row.putArray("sessionLifetimePolicies");
        if (text.contains("ca06=success") && beat.isInteractive()) {
            lifetimes
                    .addObject()
                    .put("expirationRequirement", "signInFrequencyPeriodicReauthentication")
                    .put("detail", "Conditional Access");
        }
    }

    private static String status(String text) {
        boolean failed = (";" + text).matches(".*=failure.*");
        return failed ? "failure" : text.contains("=success") ? "success" : "notApplied";
    }

    private ObjectNode policy(String key, String result) {
        JsonNode policy = withKey(key);
        ObjectNode node = Json.object();
        node.put("id", policy.path("id").asText())
                .put("displayName", policy.path("displayName").asText());
        node.put("result", result);
        List<String> controls = Json.list(policy.path("grantControls").path("builtInControls"));
        node.set(
                "enforcedGrantControls",
                Json.texts(controls.stream().map(PolicyRows::word).toList()));
        boolean hourly = policy.path("sessionControls").has("signInFrequency");
        node.set("enforcedSessionControls", hourly ? Json.texts("SignInFrequency") : Json.array());
        node.set("sessionControlsNotSatisfied", Json.array());
        boolean applied = !result.toLowerCase(Locale.ROOT).contains("not");
        boolean placed = policy.path("conditions").has("locations");
        node.put("conditionsSatisfied", applied ? "application,users" + (placed ? ",location" : "") : "application");
        node.put("conditionsNotSatisfied", applied ? "none" : placed ? "location" : "users");
        return node.putNull("authenticationStrength");
    }

    private static String word(String control) {
        return switch (control) {
            case "mfa" -> "Mfa";
            case "block" -> "Block";
            case "compliantDevice" -> "RequireCompliantDevice";
            default -> control;
        };
    }

    private JsonNode withKey(String key) {
        return Stream.of(Shelf.POLICIES, Shelf.DELETED_POLICIES)
                .flatMap(shelf -> tenant.idsOf(shelf).stream().map(id -> tenant.get(shelf, id)))
                .filter(each -> each.path("_key").asText().equals(key))
                .findFirst()
                .orElse(Json.object());
    }
}
