package io.github.signindoctor.sandbox.odata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which properties of a collection can be filtered, and how.
 *
 * @param operators by property path in lower case; {@code any} for a collection
 * @param time property that holds the time of a row; empty for none
 */
public record FilterRules(Map<String, Set<String>> operators, String time) {
    private static final Set<String> EQ = Set.of("eq");
    private static final Set<String> TEXT = Set.of("eq", "startswith");
    private static final Set<String> TIME = Set.of("eq", "ge", "le");

    /** Sign-ins of v1.0. */
    public static final FilterRules SIGN_INS = signIns(false);

    /** Sign-ins of beta. */
    public static final FilterRules BETA_SIGN_INS = signIns(true);

    /** The audit log. */
    public static final FilterRules AUDITS = audits();

    private static FilterRules signIns(boolean beta) {
        Map<String, Set<String>> rules = new HashMap<>();
        rules.put("createdDateTime", TIME);
        for (String id : new String[] {
            "id",
            "userId",
            "appId",
            "correlationId",
            "resourceId",
            "resourceDisplayName",
            "clientAppUsed",
            "conditionalAccessStatus",
            "riskDetail",
            "riskLevelAggregated",
            "riskLevelDuringSignIn",
            "riskState",
            "status/errorCode"
        }) {
            rules.put(id, EQ);
        }
        for (String text : new String[] {
            "userPrincipalName",
            "userDisplayName",
            "appDisplayName",
            "ipAddress",
            "deviceDetail/browser",
            "deviceDetail/operatingSystem",
            "location/city",
            "location/state",
            "location/countryOrRegion"
        }) {
            rules.put(text, TEXT);
        }
        rules.put("riskEventTypes_v2", Set.of("any"));
        if (beta) {
            rules.put("signInEventTypes", Set.of("any"));
            rules.put("originalRequestId", EQ);
            rules.put("uniqueTokenIdentifier", EQ);
            rules.put("homeTenantId", EQ);
        }
        return of(rules, "createdDateTime");
    }

    private static FilterRules audits() {
        Map<String, Set<String>> rules = new HashMap<>();
        rules.put("activityDateTime", TIME);
        for (String id : new String[] {
            "id",
            "category",
            "correlationId",
            "loggedByService",
            "result",
            "initiatedBy/user/id",
            "initiatedBy/user/userPrincipalName",
            "initiatedBy/app/appId"
        }) {
            rules.put(id, EQ);
        }
        rules.put("activityDisplayName", TEXT);
        rules.put("targetResources", Set.of("any"));
        rules.put("id", EQ);
        return of(rules, "activityDateTime");
    }

    private static FilterRules of(Map<String, Set<String>> rules, String time) {
        Map<String, Set<String>> folded = new HashMap<>();
        rules.forEach((path, allowed) -> folded.put(path.toLowerCase(Locale.ROOT), allowed));
        return new FilterRules(Map.copyOf(folded), time);
    }

    /** Properties that can be compared for equality alone. */
    public static FilterRules equal(String... paths) {
        Map<String, Set<String>> rules = new HashMap<>();
        for (String path : paths) {
            rules.put(path, TEXT);
        }
        return of(rules, "");
    }

    boolean allow(String path, String operator) {
        return Optional.ofNullable(operators.get(path.toLowerCase(Locale.ROOT)))
                .map(allowed -> allowed.contains(operator))
                .orElse(false);
    }

    boolean isTime(String path) {
        return path.equalsIgnoreCase(time);
    }
}
