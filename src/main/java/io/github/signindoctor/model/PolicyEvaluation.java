package io.github.signindoctor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What Conditional Access said.
 *
 * @param status over all: {@code success}, {@code failure}, {@code notApplied} or empty
 * @param policies each policy, by name and id
 * @param visible whether the record lists policies; without, "none listed" is not "none applied"
 */
public record PolicyEvaluation(String status, List<AppliedPolicy> policies, boolean visible) {
    private static final Comparator<AppliedPolicy> ORDER = Comparator.comparing(AppliedPolicy::name)
            .thenComparing(AppliedPolicy::id)
            .thenComparing(AppliedPolicy::result);

    /** Sorts and copies the list. */
    public PolicyEvaluation {
        List<AppliedPolicy> sorted = new ArrayList<>(policies);
        sorted.sort(ORDER);
        policies = List.copyOf(sorted);
    }

    /** The policies with the given verdict. */
    public List<AppliedPolicy> with(PolicyResult result) {
        List<AppliedPolicy> such = new ArrayList<>();
        for (AppliedPolicy policy : policies) {
            if (policy.result() == result) {
                such.add(policy);
            }
        }
        return Collections.unmodifiableList(such);
    }

    /**
     * One record may be cut into several rows when many policies were evaluated
     * (github.com/Azure/Azure-Sentinel issue 12567), so the lists of two copies are united.
     */
    PolicyEvaluation or(PolicyEvaluation other) {
        List<AppliedPolicy> all = new ArrayList<>(policies);
        other.policies.stream()
                .filter(theirs -> all.stream().noneMatch(mine -> isSame(mine, theirs)))
                .forEach(all::add);
        return new PolicyEvaluation(Text.or(status, other.status), all, visible || other.visible);
    }

    private static boolean isSame(AppliedPolicy mine, AppliedPolicy theirs) {
        return mine.id().isEmpty() || theirs.id().isEmpty()
                ? mine.name().equals(theirs.name())
                : mine.id().equals(theirs.id());
    }
}
