package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** What administrators did before the practice begins: a policy, an account and some methods were changed. */
final class Past {
    private Past() {}

    static void write(Tenant tenant, Instant start) {
        AuditLog log = new AuditLog(tenant);
        String admin = tenant.ids().of("user", Cast.ADMIN);
        String jonas = tenant.ids().of("user", "Jonas Weber");
        log.write(
                start.minus(Duration.ofHours(21)),
                tenant.ids().of("user", "Mira Sanders"),
                new AuditLog.Deed("Admin deleted security info", "UserManagement", "Authentication Methods"),
                new AuditLog.Target("User", jonas, name(tenant, jonas)));
        policy(tenant, log, admin, start.minus(Duration.ofMinutes(79)));
        String pavel = tenant.ids().of("user", "Pavel Horak");
        ObjectNode entry = log.write(
                start.minus(Duration.ofMinutes(95)),
                admin,
                new AuditLog.Deed("Disable account", "UserManagement", "Core Directory"),
                new AuditLog.Target("User", pavel, name(tenant, pavel)));
        AuditLog.changed(entry, "AccountEnabled", "[true]", "[false]");
        ObjectNode user = tenant.get(Shelf.USERS, pavel).deepCopy();
        tenant.change(Shelf.USERS, pavel, user.put("accountEnabled", false), start.minus(Duration.ofMinutes(95)));
    }

    private static void policy(Tenant tenant, AuditLog log, String admin, Instant at) {
        String id = tenant.ids().of("policy", "ca07");
        ObjectNode entry = log.write(
                at,
                admin,
                new AuditLog.Deed("Update conditional access policy", "Policy", "Conditional Access"),
                new AuditLog.Target("Policy", id, PolicyBook.CHANGED));
        String before = Json.visible(tenant.get(Shelf.POLICIES, id, at, Tenant.READ_LAG))
                .toString();
        AuditLog.changed(
                entry,
                "ConditionalAccessPolicy",
                before,
                Json.visible(tenant.get(Shelf.POLICIES, id)).toString());
    }

    private static String name(Tenant tenant, String user) {
        return tenant.get(Shelf.USERS, user).path("userPrincipalName").asText();
    }
}
