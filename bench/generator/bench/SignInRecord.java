package bench;

import static bench.Json.bare;
import static bench.Json.object;
import static bench.Template.hole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sign-in object of Graph beta under one answer, with holes. The two JSON formats differ in little. */
final class SignInRecord {

    private final Answer answer;
    private final boolean portal;
    private final Map<String, Object> record = new LinkedHashMap<>();

    private SignInRecord(Answer answer, boolean portal) {
        this.answer = answer;
        this.portal = portal;
    }

    /** As the portal downloads it. */
    static Map<String, Object> portal(Answer answer) {
        return new SignInRecord(answer, true).all();
    }

    /** As Azure Monitor holds it in {@code properties}. */
    static Map<String, Object> properties(Answer answer) {
        return new SignInRecord(answer, false).all();
    }

    private Map<String, Object> all() {
        identity();
        request();
        circumstances();
        outcome();
        policies();
        steps();
        rest();
        return record;
    }

    private void identity() {
        put("id", hole("id"), "createdDateTime", hole(portal ? "second" : "tick"), "userDisplayName", hole("name"));
        put(
                "userPrincipalName",
                hole("upn"),
                "userId",
                hole("user"),
                "appId",
                hole("appId"),
                "appDisplayName",
                hole("app"));
        put("ipAddress", hole("address"));
        portalOnly("ipAddressFromResourceProvider", null);
        put("clientAppUsed", hole("client"), "userAgent", hole("agent"), "correlationId", hole("correlation"));
        put("conditionalAccessStatus", answer.policyStatus(), "originalRequestId", hole("original"));
        put("isInteractive", answer.interactive(), "tokenIssuerName", "", "tokenIssuerType", "AzureAD");
    }

    private void request() {
        put("clientCredentialType", "none", "processingTimeInMilliseconds", bare("latency"), "riskDetail", "none");
        put("riskLevelAggregated", "none", "riskLevelDuringSignIn", "none", "riskState", "none");
        put("riskEventTypes_v2", List.of(), "resourceDisplayName", hole("resource"), "resourceId", hole("resourceId"));
        put("resourceTenantId", Names.TENANT, "homeTenantId", Names.TENANT, "homeTenantName", "");
        put("authenticationMethodsUsed", List.of());
        put(
                "authenticationRequirement",
                answer.demanding() ? "multiFactorAuthentication" : "singleFactorAuthentication");
    }

    private void circumstances() {
        boolean interactive = answer.interactive();
        put("signInIdentifier", interactive ? hole("upn") : "");
        put("signInIdentifierType", interactive ? "userPrincipalName" : null, "servicePrincipalName", null);
        put(
                "signInEventTypes",
                List.of(interactive ? "interactiveUser" : "nonInteractiveUser"),
                "servicePrincipalId",
                "");
        put("sessionId", hole("session"), "userType", portal ? "member" : "Member", "flaggedForReview", false);
        put("isTenantRestricted", false, "autonomousSystemNumber", bare("network"), "crossTenantAccessType", "none");
        portalOnly("servicePrincipalCredentialKeyId", null);
        portalOnly("servicePrincipalCredentialThumbprint", "");
        put("uniqueTokenIdentifier", hole("token"), "incomingTokenType", interactive ? "none" : "primaryRefreshToken");
        put("authenticationProtocol", "none", "signInTokenProtectionStatus", "none", "originalTransferMethod", "none");
        put("isThroughGlobalSecureAccess", false);
        portalOnly("globalSecureAccessIpAddress", null);
        put("appOwnerTenantId", hole("maker"), "resourceOwnerTenantId", hole("maker"));
    }

    private void outcome() {
        put("mfaDetail", mfaDetail());
        Map<String, Object> status = object("errorCode", answer.code, "failureReason", answer.reason);
        if (portal || !answer.details.isEmpty()) {
            status.put("additionalDetails", answer.details.isEmpty() ? null : answer.details);
        }
        put("status", status);
        Map<String, Object> device = object("deviceId", hole("device"), "displayName", hole("deviceName"));
        device.putAll(object(
                "operatingSystem", hole("system"), "browser", hole("browser"), "isCompliant", bare("compliant")));
        device.putAll(object("isManaged", bare("managed"), "trustType", hole("trust")));
        put("deviceDetail", device);
        Map<String, Object> point = portal ? object("altitude", null) : object();
        point.putAll(object("latitude", bare("latitude"), "longitude", bare("longitude")));
        put(
                "location",
                object(
                        "city",
                        hole("city"),
                        "state",
                        hole("state"),
                        "countryOrRegion",
                        hole("country"),
                        "geoCoordinates",
                        point));
    }

    private Object mfaDetail() {
        for (Step step : answer.steps) {
            if (step.given()) {
                return object("authMethod", step.method, "authDetail", orNull(step.detail));
            }
        }
        return portal ? null : object();
    }

    private void policies() {
        List<Object> applied = new ArrayList<>();
        if (answer.kind != Answer.Kind.EARLY) {
            for (Policy policy : Policy.values()) {
                if (policy.ordinal() < (portal ? PolicyRecord.OF_THE_PORTAL : PolicyRecord.OF_THE_MONITOR)) {
                    applied.add(PolicyRecord.of(policy, answer, portal));
                }
            }
        }
        put("appliedConditionalAccessPolicies", applied, "authenticationContextClassReferences", List.of());
        put("authenticationProcessingDetails", processing());
        put(
                "networkLocationDetails",
                List.of(object(
                        "networkType",
                        "namedNetwork",
                        "networkNames",
                        List.of("Egress of " + hole("city"), "Country " + hole("country")))));
    }

    private List<Object> processing() {
        List<Object> details = new ArrayList<>();
        details.add(object("key", "Login Hint Present", "value", "True"));
        details.add(object("key", "Root Key Type", "value", "Unknown"));
        details.add(object("key", "Oauth Scope Info", "value", "[\"email\",\"openid\",\"profile\",\"User.Read\"]"));
        if (!answer.interactive()) {
            details.add(object("key", "Is CAE Token", "value", "False"));
        }
        return details;
    }

    private void steps() {
        List<Object> steps = new ArrayList<>();
        for (Step step : answer.steps) {
            Map<String, Object> one = object("authenticationStepDateTime", hole(portal ? "second" : "tick"));
            one.putAll(object("authenticationMethod", step.method, "authenticationMethodDetail", orNull(step.detail)));
            one.putAll(object("succeeded", step.succeeded, "authenticationStepResultDetail", step.result));
            one.put("authenticationStepRequirement", step.requirement());
            if (!portal) {
                one.putAll(object("StatusSequence", 0, "RequestSequence", steps.size() + 1));
            }
            steps.add(one);
        }
        put("authenticationDetails", steps);
    }

    private void rest() {
        put(
                "authenticationRequirementPolicies",
                answer.demanding()
                        ? List.of(
                                object("requirementProvider", "multiConditionalAccess", "detail", "Conditional Access"))
                        : List.of());
        put(
                "sessionLifetimePolicies",
                answer.kind == Answer.Kind.RENEWED
                        ? List.of(object(
                                "expirationRequirement",
                                "signInFrequencyPeriodicReauthentication",
                                "detail",
                                "Conditional Access"))
                        : List.of());
        put("appliedEventListeners", List.of());
        if (portal) {
            put("privateLinkDetails", object("policyId", "", "policyName", "", "resourceId", "", "policyTenantId", ""));
            put("authenticationAppDeviceDetails", null, "authenticationAppPolicyEvaluationDetails", List.of());
            put("conditionalAccessAudiences", List.of(object("applicationId", hole("resourceId"))));
            put(
                    "managedServiceIdentity",
                    object(
                            "msiType",
                            "none",
                            "associatedResourceId",
                            null,
                            "federatedTokenId",
                            null,
                            "federatedTokenIssuer",
                            null));
        } else {
            put(
                    "conditionalAccessAudiences",
                    List.of(object("applicationId", hole("resourceId"), "audienceReasons", "none")));
            put("tenantId", Names.TENANT, "rngcStatus", 0);
        }
    }

    private void portalOnly(String name, Object value) {
        if (portal) {
            record.put(name, value);
        }
    }

    private void put(Object... members) {
        record.putAll(object(members));
    }

    private static Object orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
