package io.github.signindoctor.graph.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a token says of its bearer. Good for a hint before or after a refusal, never for a decision: Graph decides.
 *
 * @param known whether the token could be read at all
 * @param account principal name, or the application's id
 * @param objectId of the account
 * @param tenantId whose tenant
 * @param isApplication whether no person signed in
 * @param permissions what was consented to: scopes of a person, application permissions of an application
 * @param roles template ids of active directory roles
 * @param expires when it runs out
 */
public record Claims(
        boolean known,
        String account,
        String objectId,
        String tenantId,
        boolean isApplication,
        Set<String> permissions,
        Set<String> roles,
        Optional<Instant> expires) {
    /** Of a token that cannot be read. */
    public static final Claims UNKNOWN = new Claims(false, "", "", "", false, Set.of(), Set.of(), Optional.empty());

    /** Reads a token's middle part. */
    static Claims of(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return UNKNOWN;
        }
        try {
            JsonNode json = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
            return json == null || !json.isObject() ? UNKNOWN : of(json);
        } catch (IOException | IllegalArgumentException e) {
            return UNKNOWN; // a token is opaque to its bearer; not being able to read it is no trouble
        }
    }

    private static Claims of(JsonNode json) {
        Set<String> permissions = new TreeSet<>();
        for (String scope : json.path("scp").asText("").split(" ")) {
            if (!scope.isBlank()) {
                permissions.add(scope);
            }
        }
        json.path("roles").forEach(role -> permissions.add(role.asText()));
        Set<String> roles = new TreeSet<>();
        json.path("wids").forEach(role -> roles.add(role.asText()));
        String account = text(json, "upn", "unique_name", "preferred_username", "app_displayname", "appid");
        return new Claims(
                true,
                account,
                text(json, "oid"),
                text(json, "tid"),
                !json.has("scp"),
                permissions,
                roles,
                json.path("exp").canConvertToLong()
                        ? Optional.of(Instant.ofEpochSecond(json.path("exp").asLong()))
                        : Optional.empty());
    }

    private static String text(JsonNode json, String... names) {
        for (String name : names) {
            String value = json.path(name).asText("");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
