package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.Fault;
import io.github.signindoctor.sandbox.story.Life;
import io.github.signindoctor.sandbox.tenant.AuditLog;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.tenant.Roles;
import io.github.signindoctor.sandbox.tenant.Shelf;
import io.github.signindoctor.sandbox.tenant.Tenant;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.time.Instant;
import java.util.Set;

/**
 * What all desks share.
 *
 * @param tenant whose desks they are
 * @param faults lasting troubles
 */
public record Office(Tenant tenant, Set<Fault> faults) {
    static final String DENIED = "Request Authorization failed";

    /** The name of the person who calls. */
    public static final String CALLER = "Mira Sanders";

    /** The id of the person who calls. */
    public String caller() {
        return tenant.ids().of("user", CALLER);
    }

    /** The id of a user who exists. */
    String user(String idOrName) throws Refusal {
        return tenant.userId(idOrName).orElseThrow(() -> Refusal.missing(idOrName));
    }

    JsonNode userNode(String id) {
        return tenant.get(Shelf.USERS, id);
    }

    void needPremium() throws Refusal {
        if (faults.contains(Fault.NO_PREMIUM)) {
            throw Refusal.of(
                    403,
                    "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
                    "Neither tenant is B2C or tenant doesn't have premium license");
        }
    }

    void needPolicyRead() throws Refusal {
        if (faults.contains(Fault.NO_POLICY_READ)) {
            throw Refusal.of(
                    403,
                    "AccessDenied",
                    "You cannot perform the requested operation, required scopes are missing in the token.");
        }
    }

    /** The methods of administrators, and one's own, are out of the caller's reach. */
    void needReach(String user) throws Refusal {
        boolean privileged = Json.list(tenant.get(Shelf.ROLES, user)).stream().anyMatch(Roles::isPrivileged);
        if (privileged || user.equals(caller())) {
            throw Refusal.of(403, "accessDenied", DENIED);
        }
    }

    /** Writes down that the caller did something to a user, and tells the user. */
    ObjectNode did(Instant now, AuditLog.Deed deed, String user) {
        new Life(tenant).tell(user, now);
        String name = userNode(user).path("userPrincipalName").asText();
        return new AuditLog(tenant).write(now, caller(), deed, new AuditLog.Target("User", user, name));
    }

    /** Writes down that the caller did something to something else; whoever is in trouble tries again. */
    ObjectNode did(Instant now, AuditLog.Deed deed, AuditLog.Target target) {
        new Life(tenant).tellTroubled(now);
        return new AuditLog(tenant).write(now, caller(), deed, target);
    }
}
