package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.odata.FilterRules;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Methods;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import io.github.signindoctor.sandbox.wire.Route;
import io.github.signindoctor.sandbox.wire.Route.Versions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The report of who registered what: an hour behind, and silent about disabled accounts. */
final class RegistrationDesk {
    private static final String PATH = "reports/authenticationMethods/userRegistrationDetails";
    private static final Duration BEHIND = Duration.ofHours(1);
    private static final FilterRules RULES = FilterRules.equal(
            "id", "userPrincipalName", "userDisplayName", "isAdmin", "isMfaRegistered", "isMfaCapable");

    private final Office office;

    RegistrationDesk(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET " + PATH, Versions.V1, this::list)
                        .with("$top", "$skiptoken", "$filter", "$orderby", "$select"),
                Route.of("GET " + PATH + "/*", Versions.V1, this::one));
    }

    private Answer list(Call call) throws Refusal {
        office.needPremium();
        List<JsonNode> all = new ArrayList<>();
        for (String id : office.tenant().idsOf(Shelf.USERS)) {
            if (office.userNode(id).path("accountEnabled").asBoolean()) {
                all.add(details(call, id));
            }
        }
        return new Listing(call, PATH).page(all, RULES);
    }

    private Answer one(Call call) throws Refusal {
        office.needPremium();
        String id = call.segment(3);
        if (!office.userNode(id).path("accountEnabled").asBoolean()) {
            throw Refusal.missing(id);
        }
        return Answer.ok(details(call, id));
    }

    private ObjectNode details(Call call, String id) {
        Tenant tenant = office.tenant();
        JsonNode user = office.userNode(id);
        List<String> words = words(tenant.get(Shelf.METHODS, id, call.now(), BEHIND));
        boolean registered = !words.isEmpty();
        Instant refreshed = call.now().truncatedTo(ChronoUnit.HOURS);
        ObjectNode node = Json.object().put("id", id);
        node.put("userPrincipalName", user.path("userPrincipalName").asText())
                .put("userDisplayName", user.path("displayName").asText())
                .put("userType", user.path("userType").asText().equals("Guest") ? "guest" : "member")
                .put("isAdmin", tenant.get(Shelf.ROLES, id).size() > 0)
                .put("isMfaRegistered", registered)
                .put("isMfaCapable", registered)
                .put("isPasswordlessCapable", words.contains("passKeyDeviceBound"))
                .put("isSsprRegistered", registered)
                .put("isSsprEnabled", true)
                .put("isSsprCapable", registered)
                .put("lastUpdatedDateTime", refreshed.toString());
        JsonNode preference = tenant.get(Shelf.PREFERENCES, id, call.now(), BEHIND);
        String system = "isSystemPreferredAuthenticationMethodEnabled";
        String word =
                preference.path("userPreferredMethodForSecondaryAuthentication").asText("none");
        node.put("userPreferredMethodForSecondaryAuthentication", word.equals("null") ? "none" : word);
        node.put(system, preference.path(system).asBoolean());
        boolean key = words.contains("passKeyDeviceBound");
        node.set("systemPreferredAuthenticationMethods", Json.texts(key ? "fido2" : registered ? "push" : "none"));
        node.set("methodsRegistered", Json.texts(words));
        return node;
    }

    private static List<String> words(JsonNode methods) {
        List<String> words = new ArrayList<>();
        for (JsonNode each : methods) {
            String word = word(each);
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String word(JsonNode method) {
        return switch (Methods.type(method)) {
            case Methods.AUTHENTICATOR -> "microsoftAuthenticatorPush";
            case Methods.PHONE ->
                method.path("phoneType").asText().equals("mobile") ? "mobilePhone" : "alternateMobilePhone";
            case Methods.SOFTWARE_OATH -> "softwareOneTimePasscode";
            case Methods.FIDO2 -> "passKeyDeviceBound";
            default -> "";
        };
    }
}
