package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Event;
import io.github.signindoctor.sandbox.tenant.Ids;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Draws a sign-in as the beta of Graph shows it. */
public final class Rows {
    private static final String MICROSOFT = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

    private final Tenant tenant;
    private final Ids ids;
    private final PolicyRows policies;

    /**
     * Rows of this tenant.
     *
     * @param readsPolicies whether the reader may see policies; without it none are listed
     */
    public Rows(Tenant tenant, boolean readsPolicies) {
        this.tenant = tenant;
        this.ids = tenant.ids();
        this.policies = new PolicyRows(tenant, readsPolicies);
    }

    /** Whether a person sat before it. */
    public static boolean isInteractive(Event event) {
        return Beat.valueOf(event.beat()).isInteractive();
    }

    /** The id of its row. */
    public String id(Event event) {
        return ids.of("request", event.number());
    }

    /** The row. */
    public ObjectNode of(Event event) {
        Beat beat = Beat.valueOf(event.beat());
        Scene scene = Scene.parse(event.scene());
        JsonNode user = tenant.get(Shelf.USERS, event.user());
        ObjectNode row = Json.object()
                .put("id", id(event))
                .put("createdDateTime", event.time().toString());
        person(row, event, user);
        request(row, event, beat, scene);
        place(row, scene, user);
        ends(row, event, beat);
        policies.add(row, event, beat);
        return row;
    }

    private void person(ObjectNode row, Event event, JsonNode user) {
        boolean guest = user.path("userType").asText().equals("Guest");
        row.put("userDisplayName", user.path("displayName").asText())
                .put("userPrincipalName", user.path("_log").asText())
                .put("userId", event.user())
                .put("userType", guest ? "guest" : "member")
                .put("homeTenantId", guest ? ids.of("tenant", "fabrikam") : ids.tenant())
                .put("resourceTenantId", ids.tenant())
                .put("crossTenantAccessType", guest ? "b2bCollaboration" : "none")
                .put("servicePrincipalId", "")
                .putNull("servicePrincipalName");
    }

    private void request(ObjectNode row, Event event, Beat beat, Scene scene) {
        App app = scene.app();
        row.put("appId", app.id)
                .put("appDisplayName", app.title)
                .put("appOwnerTenantId", app.isOwn() ? ids.tenant() : MICROSOFT)
                .put("clientAppUsed", app.client.word)
                .put("resourceId", app.resource.id)
                .put("resourceDisplayName", app.resource.title)
                .put("correlationId", ids.of("correlation", event.attempt()))
                .put("originalRequestId", ids.of("original", event.attempt()))
                .put("sessionId", ids.of("session", event.user() + event.at() / 86_400_000 + scene.machine()))
                .put("uniqueTokenIdentifier", token(id(event)))
                .put("isInteractive", beat.isInteractive())
                .put("incomingTokenType", beat.isInteractive() ? "none" : "refreshToken")
                .put("authenticationProtocol", scene.machine() == Machine.SERVER ? "ropc" : "none")
                .put("originalTransferMethod", "none")
                .put("tokenIssuerType", "AzureAD")
                .put("tokenIssuerName", "")
                .put("processingTimeInMilliseconds", 80 + event.number() % 400)
                .put("flaggedForReview", false);
        row.set("signInEventTypes", Json.texts(beat.isInteractive() ? "interactiveUser" : "nonInteractiveUser"));
    }

    private static String token(String id) {
        UUID uuid = UUID.fromString(id);
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void place(ObjectNode row, Scene scene, JsonNode user) {
        Place place = scene.place();
        Machine machine = scene.machine();
        boolean rich = scene.app().client == App.Client.RICH && machine != Machine.SERVER;
        row.put("ipAddress", place.address(user.path("_number").asInt()));
        row.put("autonomousSystemNumber", place.network);
        row.put("userAgent", rich ? Machine.RICH_AGENT : machine.agent);
        ObjectNode location = row.putObject("location").put("city", place.city).put("state", place.city);
        location.put("countryOrRegion", place.country);
        location.putObject("geoCoordinates")
                .putNull("altitude")
                .put("latitude", place.latitude)
                .put("longitude", place.longitude);
        ObjectNode device = row.putObject("deviceDetail");
        String name = user.path("displayName").asText();
        device.put("deviceId", machine.isJoined() ? ids.of("device", name) : "")
                .put(
                        "displayName",
                        machine.isJoined()
                                ? "TS-NB-" + (1000 + user.path("_number").asInt())
                                : "")
                .put("operatingSystem", machine.system)
                .put("browser", rich ? "Rich Client 4.68.2.0" : machine.browser)
                .put("isCompliant", machine.isJoined())
                .put("isManaged", machine.isJoined())
                .put("trustType", machine.trust);
        ArrayNode networks = row.putArray("networkLocationDetails");
        if (place.isTrusted()) {
            ObjectNode network = networks.addObject().put("networkType", "trustedNamedLocation");
            network.set("networkNames", Json.texts(Place.TRUSTED));
        }
    }

    private void ends(ObjectNode row, Event event, Beat beat) {
        row.putObject("status")
                .put("errorCode", beat.code)
                .put("failureReason", Reasons.of(beat.code))
                .put("additionalDetails", beat.details.isEmpty() ? null : beat.details);
        row.set("authenticationDetails", Steps.of(event, beat));
        boolean answered = beat.isSuccess() && beat.steps == Beat.Steps.SECOND;
        if (answered) {
            row.putObject("mfaDetail").put("authMethod", beat.method).putNull("authDetail");
        } else {
            row.putNull("mfaDetail");
        }
        String risk = beat == Beat.REGISTRATION_RISKY ? "medium" : "none";
        row.put("riskLevelDuringSignIn", risk).put("riskLevelAggregated", risk).put("riskDetail", "none");
        row.put("riskState", risk.equals("none") ? "none" : "atRisk");
        row.set("riskEventTypes_v2", risk.equals("none") ? Json.array() : Json.texts("unfamiliarFeatures"));
    }
}
