package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Methods;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which method the sign-in page asks for first: a passkey where the system prefers, else the default, else the newest. */
record Offer(Tenant tenant, String user) {
    Optional<ObjectNode> method() {
        Methods methods = new Methods(tenant, user);
        boolean system = tenant.get(Shelf.PREFERENCES, user)
                .path("isSystemPreferredAuthenticationMethodEnabled")
                .asBoolean(true);
        List<ObjectNode> keys = methods.of(Methods.FIDO2);
        if (system && !keys.isEmpty()) {
            return Optional.of(keys.get(keys.size() - 1));
        }
        return methods.withId(methods.defaultId())
                .or(() -> methods.lasting().stream().max(Comparator.comparing(Offer::created)));
    }

    private static String created(JsonNode method) {
        return method.path("createdDateTime").asText();
    }

    /** What comes of asking for it. */
    static Beat beat(JsonNode method, boolean lost) {
        return switch (Methods.type(method)) {
            case Methods.SOFTWARE_OATH, Methods.HARDWARE_OATH -> lost ? Beat.CODE_WRONG : Beat.SIGNED_IN_BY_CODE;
            case Methods.PHONE -> lost ? Beat.TEXT_UNREAD : Beat.SIGNED_IN_BY_TEXT;
            case Methods.FIDO2 -> lost ? Beat.KEY_MISSING : Beat.SIGNED_IN_BY_KEY;
            default -> lost ? Beat.PUSH_UNANSWERED : Beat.SIGNED_IN_BY_PUSH;
        };
    }
}
