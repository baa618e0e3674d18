package io.github.signindoctor.report;

import io.github.signindoctor.model.WhatIf;
import java.util.Map;

/** Graph's words for what policies demand, and for conditions that are not met; one that nobody knows stays as it is. */
final class WhatIfWords {
    private static final Map<String, String> DEMANDS = Map.ofEntries(
            Map.entry("mfa", "MFA"),
            Map.entry("compliantDevice", "a compliant device"),
            Map.entry("domainJoinedDevice", "a hybrid joined device"),
            Map.entry("approvedApplication", "an approved app"),
            Map.entry("compliantApplication", "an app protection policy"),
            Map.entry("passwordChange", "a password change"),
            Map.entry("riskRemediation", "remediation of the risk"),
            Map.entry("termsOfUse", "accepted terms of use"));

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("users", "it is not for this user"),
            Map.entry(WhatIf.EXCLUDED, "the user is excluded from it"),
            Map.entry("workloadIdentities", "it is for workload identities"),
            Map.entry("application", "it is not for what was opened"),
            Map.entry("userActions", "it is for another action, such as registering security info"),
            Map.entry("authenticationContext", "it is for another authentication context"),
            Map.entry("devicePlatform", "it is for other systems"),
            Map.entry("devices", "it is for other devices"),
            Map.entry("clientApps", "it is for other kinds of clients"),
            Map.entry("location", "it is for other places"),
            Map.entry("signInRisk", "the sign-in's risk is not its"),
            Map.entry("userRisk", "the user's risk is not its"),
            Map.entry("insiderRisk", "the insider risk is not its"),
            Map.entry("authenticationFlow", "it is for other flows, such as device code"),
            Map.entry("time", "it is for another time"),
            Map.entry("emptyPolicy", "it is empty"),
            Map.entry("policyNotEnabled", "it is switched off"),
            Map.entry("notEnoughInformation", "the sign-in says too little to tell"));

    private WhatIfWords() {}

    static String demand(String control) {
        return DEMANDS.getOrDefault(control, control);
    }

    static String reason(String condition) {
        return REASONS.getOrDefault(condition, condition);
    }
}
