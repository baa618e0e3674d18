package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which methods the tenant allows to whom. */
final class MethodPolicyBook {
    private static final String CONFIGURATION = "AuthenticationMethodConfiguration";

    private final Tenant tenant;

    MethodPolicyBook(Tenant tenant) {
        this.tenant = tenant;
    }

    void found() {
        ObjectNode pass = put("TemporaryAccessPass", "temporaryAccessPass", "enabled");
        pass.put("defaultLength", 12)
                .put("defaultLifetimeInMinutes", 60)
                .put("minimumLifetimeInMinutes", 60)
                .put("maximumLifetimeInMinutes", 480)
                .put("isUsableOnce", true);
        target(pass, tenant.ids().of("group", Cast.STAFF));
        target(put("MicrosoftAuthenticator", "microsoftAuthenticator", "enabled"), "all_users");
        target(put("Sms", "sms", "enabled"), "all_users");
        target(put("SoftwareOath", "softwareOath", "enabled"), "all_users");
        target(put("Fido2", "fido2", "enabled"), "all_users");
        target(put("Email", "email", "disabled"), "all_users");
    }

    private ObjectNode put(String id, String type, String state) {
        ObjectNode node = Json.object().put("@odata.type", Methods.TYPE + type + CONFIGURATION);
        node.put("id", id).put("state", state);
        node.set("excludeTargets", Json.array());
        tenant.put(Shelf.METHOD_POLICIES, id, node);
        return node;
    }

    private static void target(ObjectNode node, String id) {
        node.putArray("includeTargets")
                .addObject()
                .put("targetType", "group")
                .put("id", id)
                .put("isRegistrationRequired", false);
    }
}
