package io.github.signindoctor.ingest.lane;

import java.util.ArrayList;
import java.util.List;

/** Which members make which part of a sign-in: those that {@link io.github.signindoctor.ingest.mapping.PartMapping} looks at. */
final class Members {
    static final String DETAILS = "authenticationDetails";
    static final String STEP_TIME = "authenticationDetails/*/authenticationStepDateTime";

    private final String prefix;

    Members(Form form) {
        this.prefix = form.prefix();
    }

    private List<String> of(String members, String envelope) {
        List<String> paths = new ArrayList<>();
        for (String member : members.split(" ")) {
            paths.add(prefix + member);
        }
        if (!prefix.isEmpty() && !envelope.isEmpty()) {
            paths.addAll(List.of(envelope.split(" ")));
        }
        return paths;
    }

    List<String> who() {
        return of(
                "userId userPrincipalName userDisplayName userType servicePrincipalId servicePrincipalName"
                        + " managedServiceIdentity category signInEventTypes",
                "identity category");
    }

    List<String> kind() {
        return of("signInEventTypes category isInteractive flaggedForReview", "category");
    }

    List<String> tenancy() {
        return of("tenantId homeTenantId resourceTenantId crossTenantAccessType homeTenantName", "tenantId resourceId");
    }

    List<String> client() {
        return of(
                "appId appDisplayName resourceId resourceDisplayName clientAppUsed userAgent authenticationProtocol"
                        + " originalTransferMethod incomingTokenType",
                "");
    }

    List<String> place() {
        return of(
                "ipAddress ipAddressFromResourceProvider location autonomousSystemNumber networkLocationDetails",
                "callerIpAddress location");
    }

    List<String> device() {
        return of("deviceDetail", "");
    }

    List<String> status() {
        return of("status portalStatus", "resultType resultDescription");
    }

    List<String> authentication() {
        return of(
                "authenticationRequirement authenticationRequirementPolicies sessionLifetimePolicies mfaDetail"
                        + " tokenIssuerType tokenIssuerName authenticationDetails",
                "");
    }

    List<String> policies() {
        return of("appliedConditionalAccessPolicies conditionalAccessStatus", "");
    }

    List<String> risk() {
        return of(
                "riskLevelDuringSignIn riskLevelAggregated riskState riskDetail riskEventTypes riskEventTypes_v2", "");
    }

    List<String> correlation() {
        return of("correlationId", "correlationId");
    }

    String path(String member) {
        return prefix + member;
    }
}
