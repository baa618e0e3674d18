package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.WhatIf;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What Microsoft's What-If says today of the policies that refused: an exclusion or a change shows there first. */
public final class SecondOpinion {
    private SecondOpinion() {}

    /** The finding, with a fact for each policy of its that does not apply any more. */
    public static Finding tell(Finding finding, AccountState state) {
        List<Evidence> facts = state
                .policies()
                .value()
                .filter(WhatIf::isEvaluated)
                .filter(asked -> isOf(asked, finding))
                .map(WhatIf::policies)
                .orElse(List.of())
                .stream()
                .filter(each -> each.applies().isNo() && isNamed(each, finding))
                .map(each -> new Evidence(
                        "asked again now, the policy \"" + each.label() + "\" does not apply to this sign-in any more"
                                + reasons(each),
                        List.of()))
                .toList();
        return facts.isEmpty() ? finding : finding.with(facts);
    }

    /** Whether it was asked in the circumstances of a sign-in of this finding. */
    private static boolean isOf(WhatIf asked, Finding finding) {
        Optional<Instant> at = asked.like()
                .filter(each -> !each.status().isSuccess())
                .filter(each ->
                        finding.extent().addresses().contains(each.place().address()))
                .map(each -> each.createdDateTime());
        return at.filter(each -> !each.isBefore(finding.extent().first())
                        && !each.isAfter(finding.extent().last()))
                .isPresent();
    }

    /** A policy that merely took part in the record is none that refused. */
    private static boolean isNamed(WhatIf.Weighed policy, Finding finding) {
        return finding.extent().policies().stream()
                .anyMatch(each -> each.result().equals("failure")
                        && (each.id().isEmpty()
                                ? each.name().equals(policy.name())
                                : each.id().equals(policy.id())));
    }

    private static String reasons(WhatIf.Weighed policy) {
        return policy.reasons().isEmpty() ? "" : " (not met: " + String.join(", ", policy.reasons()) + ")";
    }
}
