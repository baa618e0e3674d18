package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Documents of which there is one of its kind. */
public final class Singles {
    /** The tenant itself. */
    public static final String ORGANIZATION = "organization";

    /** What was bought. */
    public static final String SKUS = "subscribedSkus";

    /** Security defaults. */
    public static final String DEFAULTS = "identitySecurityDefaultsEnforcementPolicy";

    /** The policy of authentication methods, without its configurations. */
    public static final String METHODS_POLICY = "authenticationMethodsPolicy";

    /** Authentication strengths. */
    public static final String STRENGTHS = "authenticationStrengthPolicies";

    private final Tenant tenant;
    private final Instant start;

    Singles(Tenant tenant, Instant start) {
        this.tenant = tenant;
        this.start = start;
    }

    void found() {
        tenant.put(Shelf.SINGLES, ORGANIZATION, organization());
        tenant.put(Shelf.SINGLES, SKUS, skus());
        tenant.put(Shelf.SINGLES, STRENGTHS, strengths());
        tenant.put(
                Shelf.SINGLES,
                DEFAULTS,
                Json.object()
                        .put("id", "00000000-0000-0000-0000-000000000005")
                        .put("displayName", "Security Defaults")
                        .put("description", "What everybody must do where no policies are made.")
                        .putNull("deletedDateTime")
                        .put("isEnabled", false));
        tenant.put(
                Shelf.SINGLES,
                METHODS_POLICY,
                Json.object()
                        .put("id", "authenticationMethodsPolicy")
                        .put("displayName", "Authentication Methods Policy")
                        .put("description", "Which methods may be registered and used.")
                        .put(
                                "lastModifiedDateTime",
                                start.minus(Duration.ofDays(60)).toString())
                        .put("policyVersion", "1.5")
                        .put("policyMigrationState", "migrationComplete"));
    }

    private ObjectNode organization() {
        ObjectNode node = Json.object().put("id", tenant.ids().tenant()).putNull("deletedDateTime");
        node.put("displayName", "Tailspin Practice")
                .put("countryLetterCode", "NL")
                .put("tenantType", "AAD");
        node.put("createdDateTime", start.minus(Duration.ofDays(2000)).toString());
        node.putNull("onPremisesSyncEnabled").putNull("onPremisesLastSyncDateTime");
        node.putArray("verifiedDomains")
                .addObject()
                .put("name", Persona.DOMAIN)
                .put("type", "Managed")
                .put("capabilities", "Email, OfficeCommunicationsOnline")
                .put("isDefault", true)
                .put("isInitial", false);
        return node;
    }

    private ArrayNode skus() {
        ArrayNode all = Json.array();
        ObjectNode sku = all.addObject().put("id", tenant.ids().of("sku", "E5"));
        sku.put("skuId", "06ebc4ee-1bb5-47dd-8120-11324bc54e06").put("skuPartNumber", "SPE_E5");
        sku.put("appliesTo", "User").put("capabilityStatus", "Enabled").put("consumedUnits", 33);
        sku.putObject("prepaidUnits")
                .put("enabled", 50)
                .put("suspended", 0)
                .put("warning", 0)
                .put("lockedOut", 0);
        plan(sku, "AAD_PREMIUM", "41781fb2-bc02-4b7c-bd55-b576c07bb09d");
        plan(sku, "AAD_PREMIUM_P2", "eec0eb4f-6444-4f95-aba0-50c24d67f998");
        return all;
    }

    private static void plan(ObjectNode sku, String name, String id) {
        sku.withArrayProperty("servicePlans")
                .addObject()
                .put("servicePlanId", id)
                .put("servicePlanName", name)
                .put("provisioningStatus", "Success")
                .put("appliesTo", "User");
    }

    private ArrayNode strengths() {
        ArrayNode all = Json.array();
        strength(all, 2, "Multifactor authentication", List.of("temporaryAccessPassOneTime", "fido2"));
        strength(all, 4, "Phishing-resistant MFA", List.of("windowsHelloForBusiness", "fido2"));
        return all;
    }

    private void strength(ArrayNode all, int number, String name, List<String> combinations) {
        ObjectNode node = all.addObject().put("id", "00000000-0000-0000-0000-00000000000" + number);
        String made = start.minus(Duration.ofDays(1000)).toString();
        node.put("createdDateTime", made).put("modifiedDateTime", made).put("displayName", name);
        node.put("description", name).put("policyType", "builtIn").put("requirementsSatisfied", "mfa");
        node.set("allowedCombinations", Json.texts(combinations));
    }
}
