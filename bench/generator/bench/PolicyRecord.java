package bench;

import static bench.Json.object;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One policy as evaluated, in the words of a JSON export. */
final class PolicyRecord {

    /** A portal record lists so many, to be about 7 KB as one with as many rules is in the wild. */
    static final int OF_THE_PORTAL = 5;

    /** An Azure Monitor record lists so many, for the same reason. */
    static final int OF_THE_MONITOR = 9;

    private PolicyRecord() {}

    static Map<String, Object> of(Policy policy, Answer answer, boolean portal) {
        String result = policy.result(answer);
        boolean applied = !result.toLowerCase(Locale.ROOT).contains("notapplied");
        Map<String, Object> record = object("id", policy.id(), "displayName", policy.title, "result", result);
        record.put("enforcedGrantControls", policy.control.isEmpty() ? List.of() : List.of(policy.control));
        record.put("enforcedSessionControls", policy.control.isEmpty() ? List.of("SignInFrequency") : List.of());
        record.put("sessionControlsNotSatisfied", List.of());
        record.put("conditionsSatisfied", portal ? words(policy, applied) : (Object) bits(policy, applied));
        record.put("conditionsNotSatisfied", portal ? missed(policy, applied) : (Object) (applied ? 0 : bit(policy)));
        if (applied || !portal) {
            record.put("includeRulesSatisfied", List.of(rule("application", "allApps"), rule("users", "allUsers")));
            record.put("excludeRulesSatisfied", List.of());
        }
        record.put("authenticationStrength", null);
        return record;
    }

    private static Object rule(String condition, String rule) {
        return object("conditionalAccessCondition", condition, "ruleSatisfied", rule);
    }

    private static String words(Policy policy, boolean applied) {
        boolean plain =
                policy.missing.isEmpty() || policy.missing.equals("application") || policy.missing.equals("users");
        String both = "application,users";
        if (applied) {
            return plain ? both : both + "," + policy.missing;
        }
        return switch (policy.missing) {
            case "application" -> "none";
            case "users" -> "application";
            default -> both;
        };
    }

    private static String missed(Policy policy, boolean applied) {
        return applied ? "none" : policy.missing.isEmpty() ? "application" : policy.missing;
    }

    private static int bits(Policy policy, boolean applied) {
        if (applied) {
            return 3 | bit(policy);
        }
        return policy.missing.equals("application") ? 0 : policy.missing.equals("users") ? 1 : 3;
    }

    /** The bit that Azure Monitor has for the condition. */
    private static int bit(Policy policy) {
        return switch (policy.missing) {
            case "", "application" -> 1;
            case "users" -> 2;
            case "devicePlatform" -> 4;
            case "location" -> 8;
            case "clientType" -> 16;
            case "signInRisk" -> 32;
            case "userRisk" -> 64;
            default -> 1024;
        };
    }
}
