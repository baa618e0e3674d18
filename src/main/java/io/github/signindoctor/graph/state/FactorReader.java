package io.github.signindoctor.graph.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.RegisteredMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a user can prove themselves with. */
final class FactorReader {
    private static final String METHODS =
            "UserAuthenticationMethod.Read.All and a role such as Global Reader or Authentication Administrator";
    private static final String PREFIX = "#microsoft.graph.";
    private static final String ENDING = "AuthenticationMethod";

    private final Asking asking;

    FactorReader(Asking asking) {
        this.asking = asking;
    }

    AccountState.Factors read(String id) throws GraphException {
        return new AccountState.Factors(
                asking.seen(METHODS, () -> methods(id)),
                asking.seen(METHODS + "; Graph's beta", () -> preference(id)),
                asking.seen("Policy.Read.AuthenticationMethod or Policy.Read.All", () -> pass(id)),
                asking.seen(
                        "Policy.Read.All; Graph's beta",
                        () -> asking.get("/beta/users/" + id + "/authentication/requirements")
                                .path("perUserMfaState")
                                .asText()),
                asking.seen("AuditLog.Read.All, a role such as Reports Reader, and Entra ID P1", () -> report(id)));
    }

    private List<RegisteredMethod> methods(String id) throws GraphException {
        List<RegisteredMethod> methods = new ArrayList<>();
        for (JsonNode each : asking.all("/v1.0/users/" + id + "/authentication/methods")) {
            methods.add(method(each));
        }
        methods.sort(
                Comparator.comparing((RegisteredMethod each) -> each.created().orElse(java.time.Instant.MIN))
                        .thenComparing(RegisteredMethod::kind)
                        .thenComparing(RegisteredMethod::id));
        return List.copyOf(methods);
    }

    /** A kind that nobody knows yet is listed under its own word. */
    private static RegisteredMethod method(JsonNode json) {
        String type = json.path("@odata.type").asText();
        String kind = type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
        String device = text(json, "displayName");
        if (device.isEmpty()) {
            device = (text(json, "phoneType") + " " + text(json, "phoneNumber") + text(json, "model")).strip();
        }
        return new RegisteredMethod(
                kind.endsWith(ENDING) ? kind.substring(0, kind.length() - ENDING.length()) : kind,
                json.path("id").asText(),
                device,
                Asking.time(json.path("createdDateTime")),
                json.path("isUsable").asBoolean(true) ? "" : text(json, "methodUsabilityReason"));
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).isTextual() ? json.path(name).asText() : "";
    }

    private AccountState.Preference preference(String id) throws GraphException {
        JsonNode json = asking.get("/beta/users/" + id + "/authentication/signInPreferences");
        return new AccountState.Preference(
                text(json, "userPreferredMethodForSecondaryAuthentication"),
                json.path("isSystemPreferredAuthenticationMethodEnabled").asBoolean());
    }

    /** Graph's report of registrations leaves disabled accounts out and is hours behind: that it has none is no refusal. */
    private String report(String id) throws GraphException {
        try {
            return told(asking.log("/v1.0/reports/authenticationMethods/userRegistrationDetails/" + id));
        } catch (GraphException e) {
            if (e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
            return "not in Graph's report, which leaves out disabled accounts and is hours behind";
        }
    }

    private static String told(JsonNode json) {
        Set<String> methods = new TreeSet<>();
        json.path("methodsRegistered").forEach(each -> methods.add(StateWords.method(each.asText())));
        return (json.path("isMfaCapable").asBoolean() ? "can do MFA" : "cannot do MFA")
                + (methods.isEmpty() ? ", nothing registered" : ", registered: " + String.join(", ", methods))
                + Asking.time(json.path("lastUpdatedDateTime"))
                        .map(time -> " (as of " + StateWords.minute(time) + ")")
                        .orElse("");
    }

    private String pass(String id) throws GraphException {
        JsonNode policy = asking.get("/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations"
                + "/temporaryAccessPass");
        if (!policy.path("state").asText().equals("enabled")) {
            return "the policy is off";
        }
        Optional<Boolean> isIn = isIn(policy, id);
        String lifetime = policy.path("minimumLifetimeInMinutes").asText() + " to "
                + policy.path("maximumLifetimeInMinutes").asText() + " minutes"
                + (policy.path("isUsableOnce").asBoolean() ? ", to be used once" : "");
        return isIn.map(in -> in
                        ? "the policy is on and the user is in its scope; " + lifetime
                        : "the policy is on, but the user is not in its scope")
                .orElse(
                        "the policy is on; whether the user is in its scope is not visible: needs GroupMember.Read.All");
    }

    private Optional<Boolean> isIn(JsonNode policy, String id) throws GraphException {
        Set<String> groups = new HashSet<>(Set.of("all_users"));
        var seen = asking.seen("", () -> asking.all("/v1.0/users/" + id + "/transitiveMemberOf/microsoft.graph.group"));
        if (seen.value().isEmpty()) {
            return Optional.empty();
        }
        seen.value().get().forEach(group -> groups.add(group.path("id").asText()));
        return Optional.of(
                isAnyOf(policy.path("includeTargets"), groups) && !isAnyOf(policy.path("excludeTargets"), groups));
    }

    private static boolean isAnyOf(JsonNode targets, Set<String> groups) {
        for (JsonNode target : targets) {
            if (groups.contains(target.path("id").asText())) {
                return true;
            }
        }
        return false;
    }
}
