package io.github.signindoctor.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A way to prove oneself that is registered for a user.
 *
 * @param kind Graph's word without its ending, such as {@code microsoftAuthenticator} or {@code phone}
 * @param id of the entry
 * @param device name of the device or number, masked as Graph masks it; empty where there is none
 * @param created when it was registered; empty where Graph does not say
 * @param unusable why it cannot be used, in Graph's word such as {@code Expired}; empty where it can, or Graph does not say
 */
public record RegisteredMethod(String kind, String id, String device, Optional<Instant> created, String unusable) {
    /** Whether it counts towards the five authenticator apps and tokens that a user may have. */
    public boolean isAuthenticatorOrToken() {
        return kind.equals("microsoftAuthenticator") || kind.equals("softwareOath") || kind.equals("hardwareOath");
    }

    /** Whether it is a Temporary Access Pass: a way in for some hours, and no method that was set up. */
    public boolean isPass() {
        return kind.equals("temporaryAccessPass");
    }

    /** Whether it is no second factor. */
    public boolean isNoSecondFactor() {
        return kind.equals("password") || kind.equals("email");
    }
}
