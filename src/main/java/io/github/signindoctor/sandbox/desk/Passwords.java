package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** New passwords. Their text is thrown away: it is enough to know that the former one is no good any more. */
final class Passwords {
    private Passwords() {}

    static void renew(ObjectNode user, Instant now) {
        user.put("_password", user.path("_password").asInt() + 1);
        user.put("lastPasswordChangeDateTime", now.toString());
        user.put("signInSessionsValidFromDateTime", now.toString());
    }
}
