package io.github.signindoctor.sandbox.desk;

import io.github.signindoctor.sandbox.wire.Shape;

/** What a change of a Conditional Access policy may hold. */
final class PolicyShape {
    private static final Shape USERS = Shape.of("conditionalAccessUsers")
            .lists("includeUsers", "excludeUsers", "includeGroups", "excludeGroups", "includeRoles", "excludeRoles")
            .any("includeGuestsOrExternalUsers", "excludeGuestsOrExternalUsers");

    private static final Shape CONDITIONS = Shape.of("conditionalAccessConditionSet")
            .part("users", USERS)
            .lists("clientAppTypes", "userRiskLevels", "signInRiskLevels", "servicePrincipalRiskLevels")
            .any(
                    "applications",
                    "authenticationFlows",
                    "clientApplications",
                    "devices",
                    "insiderRiskLevels",
                    "locations",
                    "platforms");

    static final Shape PATCH = Shape.of("conditionalAccessPolicy")
            .texts("displayName", "state", "description")
            .part("conditions", CONDITIONS)
            .any("grantControls", "sessionControls");

    private PolicyShape() {}
}
