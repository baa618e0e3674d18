package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The Conditional Access policies and named locations that the tenant begins with. */
final class PolicyBook {
    /** Name that the audit log and the reports show. */
    static final String CHANGED = "CA07 Only from known networks";

    private static final String ALL = "All";

    private final Tenant tenant;
    private final Instant start;

    PolicyBook(Tenant tenant, Instant start) {
        this.tenant = tenant;
        this.start = start;
    }

    void found() {
        office();
        put("ca01", "CA01 MFA for all users", grant("mfa"), node -> {
            exclude(node, "excludeGroups", group(Cast.NO_MFA_POLICY));
            exclude(node, "excludeUsers", deleted());
        });
        put(
                "ca02",
                "CA02 Block legacy authentication",
                grant("block"),
                node -> conditions(node).set("clientAppTypes", Json.texts("exchangeActiveSync", "other")));
        managed();
        put("ca05", "CA05 Security info only from the office", grant("mfa"), node -> {
            ObjectNode apps = conditions(node).withObjectProperty("applications");
            apps.set("includeApplications", Json.array());
            apps.set("includeUserActions", Json.texts("urn:user:registersecurityinfo"));
            elsewhere(node);
        });
        put("ca06", "CA06 Payroll asks each hour", Json.object(), this::hourly);
        changedThisMorning();
        put(
                "ca08",
                "CA08 Compliant devices (trial)",
                grant("compliantDevice"),
                node -> node.put("state", "enabledForReportingButNotEnforced"));
    }

    private void hourly(ObjectNode node) {
        ObjectNode users = conditions(node).withObjectProperty("users");
        users.set("includeUsers", Json.array());
        users.set("includeGroups", Json.texts(group(Cast.PAYROLL)));
        node.putNull("grantControls");
        node.withObjectProperty("sessionControls")
                .putObject("signInFrequency")
                .put("isEnabled", true)
                .put("value", 1)
                .put("type", "hours")
                .put("authenticationType", "primaryAndSecondaryAuthentication")
                .put("frequencyInterval", "timeBased");
    }

    /** Microsoft's own: only its state and whom it leaves out can be changed. */
    private void managed() {
        ObjectNode node = put(
                "ca03",
                "Microsoft-managed: Block device code flow",
                grant("block"),
                each -> conditions(each).putObject("authenticationFlows").put("transferMethods", "deviceCodeFlow"));
        node.put("_managed", true).put("templateId", tenant.ids().of("template", "device code"));
    }

    /** Until this morning it left the field staff out. */
    private void changedThisMorning() {
        Instant change = start.minus(Duration.ofMinutes(79));
        ObjectNode node = put("ca07", CHANGED, grant("block"), PolicyBook::elsewhere);
        exclude(node, "excludeGroups", group(Cast.SET_FREE));
        ObjectNode before = node.deepCopy();
        exclude(before, "excludeGroups", group(Cast.FIELD), group(Cast.SET_FREE));
        String id = node.path("id").asText();
        tenant.put(Shelf.POLICIES, id, before);
        node.put("modifiedDateTime", change.toString());
        tenant.change(Shelf.POLICIES, id, node, change);
    }

    private interface Detail {
        void add(ObjectNode policy);
    }

    private ObjectNode put(String key, String name, ObjectNode grant, Detail detail) {
        ObjectNode node = Json.object().put("_key", key).put("id", tenant.ids().of("policy", key));
        node.putNull("templateId").put("displayName", name).putNull("deletedDateTime");
        node.put("createdDateTime", start.minus(Duration.ofDays(400)).toString());
        node.put("modifiedDateTime", start.minus(Duration.ofDays(90)).toString());
        node.put("state", "enabled");
        everything(conditions(node));
        node.set("grantControls", grant);
        exclude(node, "excludeUsers", emergency());
        detail.add(node);
        if (!node.has("sessionControls")) {
            node.putNull("sessionControls");
        }
        tenant.put(Shelf.POLICIES, node.path("id").asText(), node);
        return node;
    }

    private static void everything(ObjectNode conditions) {
        conditions.set("clientAppTypes", Json.texts("all"));
        for (String risk : List.of("userRiskLevels", "signInRiskLevels", "servicePrincipalRiskLevels")) {
            conditions.set(risk, Json.array());
        }
        ObjectNode apps = conditions.putObject("applications");
        apps.set("includeApplications", Json.texts(ALL));
        apps.set("excludeApplications", Json.array());
        apps.set("includeUserActions", Json.array());
        apps.set("includeAuthenticationContextClassReferences", Json.array());
        ObjectNode users = conditions.putObject("users");
        users.set("includeUsers", Json.texts(ALL));
        for (String list : List.of("excludeUsers", "includeGroups", "excludeGroups", "includeRoles", "excludeRoles")) {
            users.set(list, Json.array());
        }
    }

    private static ObjectNode conditions(ObjectNode policy) {
        return policy.withObjectProperty("conditions");
    }

    private static void exclude(ObjectNode policy, String list, String... ids) {
        ObjectNode users = conditions(policy).withObjectProperty("users");
        List<String> all = new ArrayList<>(Json.list(users.path(list)));
        for (String id : ids) {
            if (!all.contains(id)) {
                all.add(id);
            }
        }
        users.set(list, Json.texts(all));
    }

    /** From everywhere but the places that the tenant trusts. */
    private static void elsewhere(ObjectNode policy) {
        ObjectNode locations = conditions(policy).putObject("locations");
        locations.set("includeLocations", Json.texts(ALL));
        locations.set("excludeLocations", Json.texts("AllTrusted"));
    }

    private static ObjectNode grant(String control) {
        ObjectNode grant = Json.object().put("operator", "OR");
        grant.set("builtInControls", Json.texts(control));
        grant.set("customAuthenticationFactors", Json.array());
        grant.set("termsOfUse", Json.array());
        return grant.putNull("authenticationStrength");
    }

    private void office() {
        String id = tenant.ids().of("location", "office");
        ObjectNode node = Json.object()
                .put("@odata.type", "#microsoft.graph.ipNamedLocation")
                .put("id", id);
        node.put("displayName", "Utrecht office").put("isTrusted", true).putNull("deletedDateTime");
        node.put("createdDateTime", start.minus(Duration.ofDays(900)).toString());
        node.put("modifiedDateTime", start.minus(Duration.ofDays(900)).toString());
        node.putArray("ipRanges")
                .addObject()
                .put("@odata.type", "#microsoft.graph.iPv4CidrRange")
                .put("cidrAddress", "192.0.2.0/28");
        tenant.put(Shelf.LOCATIONS, id, node);
    }

    private String group(String name) {
        return tenant.ids().of("group", name);
    }

    private String emergency() {
        return tenant.ids().of("user", "Emergency One");
    }

    /** Lists keep the ids of users who are long gone. */
    private String deleted() {
        return tenant.ids().of("user", "somebody who left");
    }
}
