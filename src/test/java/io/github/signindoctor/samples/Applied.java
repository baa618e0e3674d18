package io.github.signindoctor.samples;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One policy as evaluated for one sign-in.
 *
 * @param result in Graph's words: success, failure, notApplied, reportOnlySuccess …
 */
public record Applied(Policy policy, String result, Set<Condition> satisfied, Set<Condition> notSatisfied) {

    /** The everyday evaluation: the second factor was asked with this result, nothing else applied. */
    static List<Applied> everyday(String secondFactor) {
        return List.of(
                Policy.SECOND_FACTOR.gives(secondFactor),
                Policy.NO_OLD_PROTOCOLS.leaves("notApplied", Condition.CLIENT_TYPE),
                Policy.HOME_COUNTRIES.leaves("notApplied", Condition.LOCATION),
                new Applied(
                        Policy.COMPLIANT_TRIAL,
                        "reportOnlyNotApplied",
                        EnumSet.of(Condition.APPLICATION),
                        EnumSet.of(Condition.USERS)));
    }

    /** The everyday evaluation, but this policy had this result. */
    static List<Applied> everydayBut(String secondFactor, Applied other) {
        List<Applied> all = new ArrayList<>(everyday(secondFactor));
        all.removeIf(applied -> applied.policy == other.policy);
        all.add(other);
        return List.copyOf(all);
    }

    /** The overall status in Graph's words. */
    static String status(List<Applied> all) {
        if (all.stream().anyMatch(applied -> applied.result.equals("failure"))) {
            return "failure";
        }
        return all.stream().anyMatch(applied -> applied.result.equals("success")) ? "success" : "notApplied";
    }
}
