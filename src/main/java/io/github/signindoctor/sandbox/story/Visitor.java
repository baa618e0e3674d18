package io.github.signindoctor.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.tenant.Trouble;
import java.time.Instant;

/** Who knocks: the owner of an account, or a thief who has its password. */
record Visitor(Tenant tenant, String user, boolean thief) {
    /** The account as sign-ins are judged by it at a time. */
    JsonNode account(Instant at) {
        return tenant.get(Shelf.USERS, user, at, Tenant.ENFORCEMENT_LAG);
    }

    Trouble trouble() {
        return Trouble.valueOf(tenant.get(Shelf.USERS, user).path("_trouble").asText("NONE"));
    }

    boolean isRemote() {
        return tenant.get(Shelf.USERS, user).path("_remote").asBoolean();
    }

    /** What the visitor remembers. */
    ObjectNode memory() {
        return (ObjectNode) tenant.get(Shelf.LIVES, life());
    }

    String life() {
        return thief ? "thief " + user : user;
    }

    /** An owner is told a new password; a thief is not. */
    boolean knowsPassword(Instant at) {
        return !thief || account(at).path("_password").asInt() == 1;
    }

    Machine machine() {
        return thief
                ? Machine.STRANGE
                : switch (trouble()) {
                    case GUEST -> Machine.PARTNER;
                    case SCRIPT -> Machine.SERVER;
                    default -> Machine.DESK;
                };
    }

    Place place() {
        if (thief) {
            return Place.FAR_AWAY;
        }
        return trouble() == Trouble.GUEST ? Place.PARTNER : isRemote() ? Place.HOME : Place.OFFICE;
    }
}
