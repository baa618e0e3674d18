package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.text.JsonText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Graph's names for members that other exports write in PascalCase, snake_case or lower case (Graph beta {@code signIn} and
 * the types inside it, with what Azure Monitor adds). Names that are not listed stay as written.
 */
public final class GraphNames {
    private static final String TOP =
            "id createdDateTime userDisplayName userPrincipalName userId userType userAgent appId"
                    + " appDisplayName appOwnerTenantId appliedConditionalAccessPolicies appliedEventListeners"
                    + " authenticationAppDeviceDetails authenticationAppPolicyEvaluationDetails"
                    + " authenticationContextClassReferences authenticationDetails authenticationMethodsUsed"
                    + " authenticationProcessingDetails authenticationProtocol authenticationRequirement"
                    + " authenticationRequirementPolicies autonomousSystemNumber azureResourceId clientAppUsed"
                    + " clientCredentialType conditionalAccessAudiences conditionalAccessStatus correlationId"
                    + " crossTenantAccessType deviceDetail federatedCredentialId flaggedForReview globalSecureAccessIpAddress"
                    + " homeTenantId homeTenantName incomingTokenType ipAddress ipAddressFromResourceProvider isInteractive"
                    + " isTenantRestricted isThroughGlobalSecureAccess location managedServiceIdentity managedIdentityType"
                    + " mfaDetail networkLocationDetails originalRequestId originalTransferMethod privateLinkDetails"
                    + " processingTimeInMilliseconds resourceDisplayName resourceId resourceOwnerTenantId"
                    + " resourceServicePrincipalId resourceTenantId riskDetail riskEventTypes riskEventTypes_v2"
                    + " riskLevelAggregated riskLevelDuringSignIn riskState servicePrincipalCredentialKeyId"
                    + " servicePrincipalCredentialThumbprint servicePrincipalId servicePrincipalName sessionId"
                    + " sessionLifetimePolicies signInEventTypes signInIdentifier signInIdentifierType"
                    + " signInTokenProtectionStatus sourceAppClientId status tokenIssuerName tokenIssuerType"
                    + " tokenProtectionStatusDetails uniqueTokenIdentifier alternateSignInName tenantId category agent"
                    + " authenticationStrengths userAdministrativeUnits";
    private static final String INNER = "errorCode failureReason additionalDetails deviceId displayName operatingSystem"
            + " browser browserId isCompliant isManaged trustType city state countryOrRegion geoCoordinates altitude latitude"
            + " longitude authMethod authDetail authenticationStepDateTime authenticationMethod authenticationMethodDetail"
            + " succeeded authenticationStepResultDetail authenticationStepRequirement requirementProvider detail"
            + " expirationRequirement networkType networkNames key value enforcedGrantControls enforcedSessionControls"
            + " sessionControlsNotSatisfied result conditionsSatisfied conditionsNotSatisfied includeRulesSatisfied"
            + " excludeRulesSatisfied conditionalAccessCondition ruleSatisfied authenticationStrength applicationId"
            + " audienceReasons msiType associatedResourceId federatedTokenId federatedTokenIssuer signInSessionStatus"
            + " signInSessionStatusCode agentType parentAppId agentSubjectType authenticationStrengthId";
    /** Members that are objects or lists, wherever an export writes them as text. */
    private static final Set<String> STRUCTURED = Set.of(
            "status",
            "deviceDetail",
            "location",
            "mfaDetail",
            "appliedConditionalAccessPolicies",
            "authenticationDetails",
            "authenticationProcessingDetails",
            "authenticationRequirementPolicies",
            "authenticationContextClassReferences",
            "authenticationMethodsUsed",
            "networkLocationDetails",
            "sessionLifetimePolicies",
            "riskEventTypes",
            "riskEventTypes_v2",
            "signInEventTypes",
            "managedServiceIdentity",
            "tokenProtectionStatusDetails",
            "conditionalAccessAudiences",
            "appliedEventListeners",
            "agent");

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String name : (TOP + " " + INNER).split(" ")) {
            NAMES.put(fold(name), name);
            NAMES.put(name, name);
        }
    }

    private GraphNames() {}

    /** Graph's name, or the name as written. */
    public static String of(String written) {
        String exact = NAMES.get(written);
        return exact != null ? exact : NAMES.getOrDefault(fold(written), written);
    }

    /** A name without what exports vary: in lower case, without underscores. */
    public static String fold(String name) {
        return (name.indexOf('_') < 0 ? name : name.replace("_", "")).toLowerCase(Locale.ROOT);
    }

    /** Whether Graph has an object or a list there. */
    public static boolean isStructured(String name) {
        return STRUCTURED.contains(name);
    }

    /** A copy of a record under Graph's names, its members as text parsed, its blank structures left out. */
    public static ObjectNode canonical(ObjectNode record) {
        ObjectNode canonical = record.objectNode();
        for (Map.Entry<String, JsonNode> member : record.properties()) {
            String name = of(member.getKey());
            JsonNode value = member.getValue();
            put(canonical, name, isStructured(name) ? structure(value) : named(value));
        }
        return canonical;
    }

    private static JsonNode structure(JsonNode value) {
        return value.isTextual() ? named(JsonText.embedded(value.textValue()).orElse(value)) : named(value);
    }

    private static void put(ObjectNode canonical, String name, JsonNode value) {
        boolean blank = CanonicalNode.isBlank(value);
        if (blank && isStructured(name)
                || canonical.has(name) && (blank || !CanonicalNode.isBlank(canonical.get(name)))) {
            return;
        }
        canonical.set(name, value);
    }

    /** The same value, every object in it under Graph's names. */
    static JsonNode named(JsonNode value) {
        if (value instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, named(array.get(at)));
            }
            return array;
        }
        if (!(value instanceof ObjectNode object) || allNamed(object)) {
            return value;
        }
        ObjectNode renamed = object.objectNode();
        object.properties().forEach(member -> put(renamed, of(member.getKey()), named(member.getValue())));
        return renamed;
    }

    private static boolean allNamed(ObjectNode object) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!of(member.getKey()).equals(member.getKey())
                    || member.getValue().isContainerNode()) {
                return false;
            }
        }
        return true;
    }
}
