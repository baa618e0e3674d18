package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes the tenant as it is when the practice begins; what happened before is played afterwards. */
public final class Founding {
    /** How long before the start the people begin to sign in. */
    public static final Duration HISTORY = Duration.ofDays(10);

    private final Tenant tenant;
    private final Instant start;
    private final Kit kit;

    private Founding(Tenant tenant, Instant start) {
        this.tenant = tenant;
        this.start = start;
        this.kit = new Kit(tenant.ids(), start);
    }

    /** A new tenant. */
    public static Tenant of(long seed, int colleagues, Instant start) {
        Tenant tenant = Tenant.empty(seed, start);
        new Founding(tenant, start).found(Cast.all(colleagues));
        return tenant;
    }

    private void found(List<Persona> people) {
        for (String group : List.of(Cast.STAFF, Cast.FIELD, Cast.PAYROLL, Cast.SET_FREE, Cast.NO_MFA_POLICY)) {
            group(group);
        }
        for (int i = 0; i < people.size(); i++) {
            settle(people.get(i), i);
        }
        new PolicyBook(tenant, start).found();
        new MethodPolicyBook(tenant).found();
        new Singles(tenant, start).found();
        Past.write(tenant, start);
    }

    private void group(String name) {
        String id = tenant.ids().of("group", name);
        ObjectNode node = Json.object().put("id", id).putNull("deletedDateTime").put("displayName", name);
        node.put("createdDateTime", start.minus(Duration.ofDays(800)).toString())
                .put("description", name);
        node.set("groupTypes", Json.array());
        node.put("securityEnabled", true).put("mailEnabled", false).putNull("mail");
        node.putNull("isAssignableToRole").putNull("membershipRule").putNull("onPremisesSyncEnabled");
        tenant.put(Shelf.GROUPS, id, node.putNull("visibility"));
        tenant.put(Shelf.MEMBERS, id, Json.array());
    }

    private void settle(Persona who, int number) {
        String id = tenant.ids().of("user", who.name());
        tenant.put(Shelf.USERS, id, user(who, id, number));
        for (String group : who.groups()) {
            ((ArrayNode) tenant.get(Shelf.MEMBERS, tenant.ids().of("group", group))).add(id);
        }
        tenant.put(Shelf.ROLES, id, Json.texts(who.roles()));
        boolean emergency = who.trouble() == Trouble.EMERGENCY;
        tenant.put(Shelf.ELIGIBLE, id, emergency ? Json.texts(Roles.GLOBAL_ADMINISTRATOR) : Json.array());
        new Methods(tenant, id).found(kit.of(who));
        String perUser = who.trouble() == Trouble.PER_USER ? "enforced" : "disabled";
        tenant.put(Shelf.REQUIREMENTS, id, Json.object().put("perUserMfaState", perUser));
        tenant.put(
                Shelf.LIVES, id, Json.object().put("next", start.minus(HISTORY).toEpochMilli()));
        if (who.trouble() == Trouble.RISKY_UNREGISTERED) {
            risk(who, id);
        }
    }

    private ObjectNode user(Persona who, String id, int number) {
        boolean guest = who.trouble() == Trouble.GUEST;
        ObjectNode node = Json.object().put("id", id).putNull("deletedDateTime");
        node.put("displayName", who.name()).put("givenName", who.givenName()).put("surname", who.surname());
        node.put("userPrincipalName", who.principalName()).put("mail", who.logName());
        node.put("jobTitle", who.title())
                .put("userType", guest ? "Guest" : "Member")
                .put("accountEnabled", true);
        node.put("externalUserState", guest ? "Accepted" : null).putNull("onPremisesSyncEnabled");
        node.putNull("onPremisesUserPrincipalName")
                .putNull("onPremisesLastSyncDateTime")
                .put("usageLocation", "NL");
        Instant made = start.minus(Duration.ofDays(who.trouble() == Trouble.NEW_HIRE ? 4 : 700));
        node.put("createdDateTime", made.toString()).put("lastPasswordChangeDateTime", made.toString());
        node.put("signInSessionsValidFromDateTime", made.toString());
        node.put("_trouble", who.trouble().name()).put("_number", number).put("_password", 1);
        return node.put("_remote", who.remote()).put("_log", who.logName());
    }

    private void risk(Persona who, String id) {
        ObjectNode node = Json.object().put("id", id).put("isDeleted", false).put("isProcessing", false);
        node.put("riskLastUpdatedDateTime", start.minus(Duration.ofHours(50)).toString());
        node.put("riskLevel", "medium").put("riskState", "atRisk").put("riskDetail", "none");
        node.put("userDisplayName", who.name()).put("userPrincipalName", who.principalName());
        tenant.put(Shelf.RISK, id, node);
    }
}
