package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The registered authentication methods of one user. */
public final class Methods {
    /** Type names of Graph start with this. */
    public static final String TYPE = "#microsoft.graph.";

    /** An app on a phone. */
    public static final String AUTHENTICATOR = "microsoftAuthenticatorAuthenticationMethod";

    /** A telephone number. */
    public static final String PHONE = "phoneAuthenticationMethod";

    /** A code generator. */
    public static final String SOFTWARE_OATH = "softwareOathAuthenticationMethod";

    /** A code generator of its own, without a phone. */
    public static final String HARDWARE_OATH = "hardwareOathAuthenticationMethod";

    /** A passkey. */
    public static final String FIDO2 = "fido2AuthenticationMethod";

    /** A pass that an administrator hands out. */
    public static final String PASS = "temporaryAccessPassAuthenticationMethod";

    /** The password. */
    public static final String PASSWORD = "passwordAuthenticationMethod";

    /** An address for resetting the password; no second factor. */
    public static final String EMAIL = "emailAuthenticationMethod";

    /** The most entries of the authenticator that a user may have. */
    public static final int MOST_AUTHENTICATORS = 5;

    private static final String LOST = "_lost";

    private final Tenant tenant;
    private final String user;

    /** The methods of this user. */
    public Methods(Tenant tenant, String user) {
        this.tenant = tenant;
        this.user = user;
    }

    /** All, the password included. */
    public List<ObjectNode> all() {
        List<ObjectNode> all = new ArrayList<>();
        tenant.get(Shelf.METHODS, user).forEach(each -> all.add((ObjectNode) each));
        return all;
    }

    /** The type of a method without what all types begin with. */
    public static String type(JsonNode method) {
        return method.path("@odata.type").asText().substring(TYPE.length());
    }

    /** All of a type, in the order of registration. */
    public List<ObjectNode> of(String type) {
        return all().stream().filter(each -> type(each).equals(type)).toList();
    }

    /** The method with an id. */
    public Optional<ObjectNode> withId(String id) {
        return all().stream()
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst();
    }

    /** Those that serve as a second factor and stay: neither password, pass nor address. */
    public List<ObjectNode> lasting() {
        return all().stream().filter(Methods::isLasting).toList();
    }

    /** Whether it serves as a second factor and stays. */
    public static boolean isLasting(JsonNode method) {
        return !List.of(PASSWORD, PASS, EMAIL).contains(type(method));
    }

    /** A pass that would be accepted now. */
    public Optional<ObjectNode> usablePass(Instant now) {
        return of(PASS).stream().filter(each -> passState(each, now).isEmpty()).findFirst();
    }

    /** Why a pass is not usable, in Graph's words; empty where it is. */
    public static String passState(JsonNode pass, Instant now) {
        Instant start = Instant.parse(pass.path("startDateTime").asText());
        Instant end =
                start.plus(Duration.ofMinutes(pass.path("lifetimeInMinutes").asLong()));
        if (pass.path("_used").asBoolean()) {
            return "OneTimeUsed";
        }
        return now.isBefore(start) ? "NotYetValid" : now.isBefore(end) ? "" : "Expired";
    }

    /** Whether the person no longer holds it. */
    public static boolean isLost(JsonNode method, Instant now) {
        return method.has(LOST) && !now.isBefore(Instant.parse(method.path(LOST).asText()));
    }

    /** The person holds it again. */
    public static void found(ObjectNode method) {
        method.remove(LOST);
    }

    static ObjectNode losing(ObjectNode method, Instant when) {
        return method.put(LOST, when.toString());
    }

    /** The id of the default method; empty where there is none. */
    public String defaultId() {
        return tenant.get(Shelf.PREFERENCES, user).path("_method").asText();
    }

    /** Makes a method the default. */
    public void prefer(JsonNode method) {
        ObjectNode preference = Json.object();
        boolean system = tenant.get(Shelf.PREFERENCES, user)
                .path("isSystemPreferredAuthenticationMethodEnabled")
                .asBoolean(true);
        preference.put("isSystemPreferredAuthenticationMethodEnabled", system);
        preference.put("userPreferredMethodForSecondaryAuthentication", word(method));
        tenant.put(
                Shelf.PREFERENCES,
                user,
                preference.put("_method", method.path("id").asText()));
    }

    private void preferNothing() {
        ObjectNode preference = Json.object().put("isSystemPreferredAuthenticationMethodEnabled", true);
        tenant.put(Shelf.PREFERENCES, user, preference.putNull("userPreferredMethodForSecondaryAuthentication"));
    }

    /** Graph's word for a method as a default: push, oath, sms …; null where it cannot be one. */
    public static String word(JsonNode method) {
        return switch (type(method)) {
            case AUTHENTICATOR -> "push";
            case SOFTWARE_OATH, HARDWARE_OATH -> "oath";
            case PHONE -> phoneWord(method.path("phoneType").asText());
            default -> null;
        };
    }

    private static String phoneWord(String type) {
        return switch (type) {
            case "mobile" -> "sms";
            case "alternateMobile" -> "voiceAlternateMobile";
            default -> "voiceOffice";
        };
    }

    /** Founds the list, seen at once by everybody. */
    void found(List<ObjectNode> methods) {
        ArrayNode list = Json.array();
        methods.forEach(list::add);
        tenant.put(Shelf.METHODS, user, list);
        methods.stream()
                .filter(each -> word(each) != null)
                .findFirst()
                .ifPresentOrElse(this::prefer, this::preferNothing);
    }

    /** Adds a method; lists show it some seconds later. */
    public void add(ObjectNode method, Instant now) {
        ArrayNode list = tenant.get(Shelf.METHODS, user).deepCopy();
        tenant.change(Shelf.METHODS, user, list.add(method), now);
        if (word(method) != null) {
            prefer(method);
        }
    }

    /** Removes a method; lists show it for some seconds more. */
    public void remove(String id, Instant now) {
        ArrayNode rest = Json.array();
        all().stream().filter(each -> !each.path("id").asText().equals(id)).forEach(rest::add);
        tenant.change(Shelf.METHODS, user, rest, now);
        if (id.equals(defaultId())) {
            lasting().stream()
                    .filter(each -> word(each) != null)
                    .findFirst()
                    .ifPresentOrElse(this::prefer, this::preferNothing);
        }
    }
}
