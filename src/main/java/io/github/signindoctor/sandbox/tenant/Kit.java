package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes authentication methods: those that people have from the start, and those that they register later. */
public final class Kit {
    /** Graph's fixed id of every mobile phone number. */
    public static final String MOBILE = "3179e48a-750b-4051-897c-87b9720928f7";

    private static final Duration YEARS = Duration.ofDays(700);

    private final Ids ids;
    private final Instant start;

    /** Makes methods for a tenant that starts at this time. */
    public Kit(Ids ids, Instant start) {
        this.ids = ids;
        this.start = start;
    }

    /** A method of a type. */
    public static ObjectNode method(String type, String id, Instant created) {
        return Json.object()
                .put("@odata.type", Methods.TYPE + type)
                .put("id", id)
                .put("createdDateTime", created.toString());
    }

    /** The authenticator on a phone of this name. */
    public ObjectNode authenticator(String owner, String phone, Instant created) {
        return method(Methods.AUTHENTICATOR, ids.of("authenticator", owner + " " + phone + created), created)
                .put("displayName", phone)
                .put("deviceTag", "SoftwareTokenActivated")
                .put("phoneAppVersion", "6.8.41");
    }

    List<ObjectNode> of(Persona who) {
        List<ObjectNode> all = new ArrayList<>();
        all.add(method(Methods.PASSWORD, "28c10230-6103-485e-b985-444c60001490", start.minus(YEARS))
                .putNull("password"));
        all.addAll(factors(who));
        return all;
    }

    private List<ObjectNode> factors(Persona who) {
        String phone = who.givenName() + "'s phone";
        ObjectNode app = authenticator(who.name(), phone, start.minus(Duration.ofDays(430)));
        return switch (who.trouble()) {
            case RISKY_UNREGISTERED, GUEST, NEW_HIRE, SCRIPT, EMERGENCY -> List.of();
            case LOST_PHONE -> List.of(Methods.losing(app, start.minus(Duration.ofHours(26))));
            case DRIFTING_TOKEN -> drifting(who);
            case STALE_TABLET ->
                List.of(Methods.losing(
                        authenticator(who.name(), "Old tablet", start.minus(Duration.ofDays(1100))),
                        start.minus(Duration.ofHours(20))));
            case SILENT_CLIENT -> List.of(app, key(who), hello(who));
            case FULL -> full(who);
            default -> List.of(app, mobile(who));
        };
    }

    /** The token comes first, so it is the default; a text message still helps. */
    private List<ObjectNode> drifting(Persona who) {
        ObjectNode token = method(Methods.SOFTWARE_OATH, ids.of("oath", who.name()), start.minus(Duration.ofDays(200)))
                .putNull("secretKey");
        return List.of(Methods.losing(token, start.minus(Duration.ofHours(74))), mobile(who));
    }

    private ObjectNode key(Persona who) {
        return method(Methods.FIDO2, ids.of("key", who.name()), start.minus(Duration.ofDays(300)))
                .put("displayName", "Blue key")
                .put("aaGuid", "00000000-0000-0000-0000-000000000000")
                .put("model", "Practice key")
                .put("attestationLevel", "notAttested")
                .put("passkeyType", "deviceBound")
                .set("attestationCertificates", Json.array());
    }

    private ObjectNode hello(Persona who) {
        return method(
                        "windowsHelloForBusinessAuthenticationMethod",
                        ids.of("hello", who.name()),
                        start.minus(Duration.ofDays(290)))
                .put("displayName", "TS-NB")
                .put("keyStrength", "normal");
    }

    /** The one in use was made last and stands first. */
    private List<ObjectNode> full(Persona who) {
        List<ObjectNode> phones = new ArrayList<>();
        for (int i = 0; i < Methods.MOST_AUTHENTICATORS; i++) {
            Instant created = start.minus(Duration.ofDays(300 + 300L * i));
            ObjectNode app = authenticator(who.name(), "Phone " + (2025 - i), created);
            phones.add(Methods.losing(app, start.minus(Duration.ofHours(i == 0 ? 24 : 24 * 200))));
        }
        return phones;
    }

    private ObjectNode mobile(Persona who) {
        int number = Math.floorMod(who.name().hashCode(), 10_000);
        return method(Methods.PHONE, MOBILE, start.minus(YEARS))
                .put("phoneNumber", String.format(Locale.ROOT, "+49 1555 000%04d", number))
                .put("phoneType", "mobile")
                .put("smsSignInState", "notAllowedByPolicy");
    }
}
