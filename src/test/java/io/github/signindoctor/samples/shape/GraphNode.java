package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Applied;
import io.github.signindoctor.samples.Condition;
import io.github.signindoctor.samples.Contoso;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Machine;
import io.github.signindoctor.samples.Row;
import io.github.signindoctor.samples.Site;
import io.github.signindoctor.samples.Step;
import java.util.List;

/** A row as the {@code signIn} object of Graph beta, from which the other JSON shapes are cut. */
final class GraphNode {

    private GraphNode() {}

    /** All rows of a log, latest first, as Graph answers them. */
    static List<ObjectNode> all(Log log) {
        return log.latestFirst().stream().map(row -> of(row, log.tenant().id())).toList();
    }

    /** One row of a tenant. */
    static ObjectNode of(Row row, String tenant) {
        ObjectNode node = Json.object();
        identity(node, row);
        request(node, row, tenant);
        circumstances(node, row);
        details(node, row);
        return node;
    }

    private static void identity(ObjectNode node, Row row) {
        node.put("id", row.keys().request())
                .put("createdDateTime", row.at().toString())
                .put("userDisplayName", row.who().name())
                .put("userPrincipalName", row.who().upn())
                .put("userId", row.who().id())
                .put("appId", row.setting().app().id)
                .put("appDisplayName", row.setting().app().title)
                .put("ipAddress", row.setting().site().address())
                .putNull("ipAddressFromResourceProvider")
                .put("clientAppUsed", row.setting().app().client.word)
                .put("userAgent", row.agent())
                .put("correlationId", row.keys().correlation())
                .put("conditionalAccessStatus", row.policyStatus())
                .put("originalRequestId", row.keys().original())
                .put("isInteractive", row.flow().interactive())
                .put("tokenIssuerName", "")
                .put("tokenIssuerType", row.flow().issuer());
    }

    private static void request(ObjectNode node, Row row, String tenant) {
        String maker = row.setting().app().own() ? tenant : Contoso.MICROSOFT_TENANT;
        node.put("clientCredentialType", "none")
                .put("processingTimeInMilliseconds", row.latency())
                .put("riskDetail", "none")
                .put("riskLevelAggregated", row.flow().risk())
                .put("riskLevelDuringSignIn", row.flow().risk())
                .put("riskState", riskState(row))
                .set("riskEventTypes_v2", riskEvents(row));
        node.put("resourceDisplayName", row.setting().app().resourceTitle())
                .put("resourceId", row.setting().app().resourceId())
                .put("resourceTenantId", tenant)
                .put("homeTenantId", row.who().homeTenant())
                .put("homeTenantName", "")
                .put("appOwnerTenantId", maker)
                .put("resourceOwnerTenantId", maker);
        node.set("authenticationMethodsUsed", Json.array());
        node.put("authenticationRequirement", requirement(row));
    }

    private static void circumstances(ObjectNode node, Row row) {
        boolean interactive = row.flow().interactive();
        node.put("signInIdentifier", interactive ? row.who().upn() : "");
        node.put("signInIdentifierType", interactive ? "userPrincipalName" : null);
        node.set("signInEventTypes", Json.array().add(interactive ? "interactiveUser" : "nonInteractiveUser"));
        node.putNull("servicePrincipalName")
                .put("servicePrincipalId", "")
                .put("sessionId", row.keys().session())
                .put("userType", row.guest() ? "guest" : "member")
                .put("flaggedForReview", false)
                .put("isTenantRestricted", false)
                .put("autonomousSystemNumber", row.setting().site().network())
                .put("crossTenantAccessType", row.guest() ? "b2bCollaboration" : "none")
                .put("uniqueTokenIdentifier", TokenId.of(row.keys().request()))
                .put("incomingTokenType", row.flow().token())
                .put("authenticationProtocol", row.flow().protocol())
                .put("signInTokenProtectionStatus", "none")
                .put("originalTransferMethod", row.flow().marks().transfer())
                .put("isThroughGlobalSecureAccess", false)
                .putNull("globalSecureAccessIpAddress");
    }

    private static void details(ObjectNode node, Row row) {
        node.set("mfaDetail", mfaDetail(row));
        node.set("status", status(row.ending()));
        node.set("deviceDetail", device(row));
        node.set("location", location(row.setting().site()));
        node.set("appliedConditionalAccessPolicies", policies(row.policies()));
        node.set("authenticationContextClassReferences", Json.array());
        node.set("authenticationProcessingDetails", Json.array().add(processing()));
        node.set("networkLocationDetails", network(row.setting().site()));
        node.set("authenticationDetails", steps(row.factor().steps()));
        node.set("authenticationRequirementPolicies", providers(row));
        node.set("sessionLifetimePolicies", lifetimes(row));
        node.set("appliedEventListeners", Json.array());
    }

    private static String requirement(Row row) {
        return row.demanded() ? "multiFactorAuthentication" : "singleFactorAuthentication";
    }

    private static String riskState(Row row) {
        String state = row.flow().marks().riskState();
        return !state.isEmpty() ? state : row.flow().risk().equals("none") ? "none" : "atRisk";
    }

    private static ArrayNode lifetimes(Row row) {
        ArrayNode policies = Json.array();
        for (String lifetime : row.flow().marks().lifetimes()) {
            policies.addObject().put("expirationRequirement", lifetime).put("detail", "Conditional Access");
        }
        return policies;
    }

    private static ArrayNode riskEvents(Row row) {
        return row.flow().risk().equals("none") ? Json.array() : Json.array().add("unfamiliarFeatures");
    }

    private static JsonNode mfaDetail(Row row) {
        if (row.factor().answered().isEmpty()) {
            return NullNode.instance;
        }
        ObjectNode detail = Json.object();
        row.factor()
                .answered()
                .ifPresent(method -> detail.put("authMethod", method.title).put("authDetail", nullable(method.detail)));
        return detail;
    }

    private static ObjectNode status(Row.Ending ending) {
        return Json.object()
                .put("errorCode", ending.code())
                .put("failureReason", ending.reason())
                .put("additionalDetails", nullable(ending.details()));
    }

    private static ObjectNode device(Row row) {
        Machine machine = row.setting().machine();
        return Json.object()
                .put("deviceId", machine.id())
                .put("displayName", machine.name())
                .put("operatingSystem", machine.system())
                .put("browser", row.browser())
                .put("isCompliant", machine.compliant())
                .put("isManaged", machine.known())
                .put("trustType", machine.trust());
    }

    private static ObjectNode location(Site site) {
        ObjectNode place = Json.object()
                .put("city", site.city().town)
                .put("state", site.city().state)
                .put("countryOrRegion", site.city().country);
        place.putObject("geoCoordinates")
                .putNull("altitude")
                .put("latitude", site.city().latitude)
                .put("longitude", site.city().longitude);
        return place;
    }

    private static ArrayNode policies(List<Applied> applied) {
        return Json.array(applied.stream().map(GraphNode::policy).toList());
    }

    private static ObjectNode policy(Applied applied) {
        ObjectNode node = Json.object()
                .put("id", applied.policy().id())
                .put("displayName", applied.policy().title)
                .put("result", applied.result());
        node.set("enforcedGrantControls", Json.array().add(applied.policy().control));
        node.set("enforcedSessionControls", Json.array());
        node.set("sessionControlsNotSatisfied", Json.array());
        return node.put("conditionsSatisfied", Condition.words(applied.satisfied()))
                .put("conditionsNotSatisfied", Condition.words(applied.notSatisfied()))
                .putNull("authenticationStrength");
    }

    private static ObjectNode processing() {
        return Json.object().put("key", "Root Key Type").put("value", "Unknown");
    }

    private static ArrayNode network(Site site) {
        ArrayNode details = Json.array();
        if (!site.named().isEmpty()) {
            ObjectNode named = details.addObject().put("networkType", "trustedNamedLocation");
            named.putArray("networkNames").add(site.named());
        }
        return details;
    }

    private static ArrayNode steps(List<Step> steps) {
        return Json.array(steps.stream().map(GraphNode::step).toList());
    }

    private static ObjectNode step(Step step) {
        return Json.object()
                .put("authenticationStepDateTime", step.at().toString())
                .put("authenticationMethod", step.method())
                .put("authenticationMethodDetail", nullable(step.detail()))
                .put("succeeded", step.succeeded())
                .put("authenticationStepResultDetail", step.result())
                .put("authenticationStepRequirement", step.requirement());
    }

    private static ArrayNode providers(Row row) {
        ArrayNode providers = Json.array();
        if (row.demanded()) {
            providers
                    .addObject()
                    .put("requirementProvider", row.factor().provider())
                    .put("detail", "Conditional Access");
        }
        return providers;
    }

    private static String nullable(String text) {
        return text.isEmpty() ? null : text;
    }
}
