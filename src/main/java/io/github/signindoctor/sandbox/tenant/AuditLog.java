package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Writes what administrators and people did. */
public final class AuditLog {
    private final Tenant tenant;

    /** Writes into this tenant. */
    public AuditLog(Tenant tenant) {
        this.tenant = tenant;
    }

    /**
     * What was done.
     *
     * @param activity Microsoft's name of it
     * @param category Microsoft's name of its kind
     * @param service that wrote it
     */
    public record Deed(String activity, String category, String service) {}

    /**
     * What it was done to.
     *
     * @param type such as User or Policy
     */
    public record Target(String type, String id, String name) {}

    /** Adds an entry, and gives it to those who have more to say. */
    public ObjectNode write(Instant at, String user, Deed deed, Target target) {
        ObjectNode entry = tenant.audits().addObject();
        entry.put("id", "Directory_" + tenant.ids().of("audit", tenant.number("audit")))
                .put("activityDateTime", at.toString())
                .put("activityDisplayName", deed.activity())
                .put("category", deed.category())
                .put(
                        "correlationId",
                        tenant.ids().of("audit correlation", tenant.audits().size()))
                .put("loggedByService", deed.service())
                .put("operationType", deed.activity().split(" ")[0])
                .put("result", "success")
                .put("resultReason", "");
        entry.set("initiatedBy", initiator(user));
        ObjectNode resource = entry.putArray("targetResources").addObject();
        resource.put("type", target.type()).put("id", target.id()).put("displayName", target.name());
        resource.putNull("groupType").put("userPrincipalName", target.type().equals("User") ? target.name() : null);
        resource.putArray("modifiedProperties");
        entry.putArray("additionalDetails");
        return entry;
    }

    private ObjectNode initiator(String user) {
        ObjectNode by = Json.object().putNull("app");
        by.putObject("user")
                .put("id", user)
                .put("displayName", (String) null)
                .put(
                        "userPrincipalName",
                        tenant.get(Shelf.USERS, user).path("userPrincipalName").asText())
                .put("ipAddress", "192.0.2.10");
        return by;
    }

    /** Adds a changed property to an entry. */
    public static void changed(ObjectNode entry, String property, String from, String to) {
        ObjectNode target = (ObjectNode) entry.path("targetResources").path(0);
        target.withArrayProperty("modifiedProperties")
                .addObject()
                .put("displayName", property)
                .put("oldValue", from)
                .put("newValue", to);
    }
}
