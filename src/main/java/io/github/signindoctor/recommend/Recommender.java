package io.github.signindoctor.recommend;

import io.github.signindoctor.diagnose.Beforehand;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.knowledge.Pointer;
import io.github.signindoctor.knowledge.RemedyPage;
import io.github.signindoctor.model.UserRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders, for each finding, what to do about it: the remedies of its cause, fitted to what the log shows. */
public final class Recommender {
    private static final Set<String> ON_POLICY =
            Set.of("exclude-from-policy", "review-policy", "fix-named-location", "revert-policy-change");
    private static final Set<String> ON_CHANGED_POLICY =
            Set.of("review-policy", "fix-named-location", "revert-policy-change", "review-session-policy");
    private static final String OTHER_METHOD = "use-other-method";
    private static final String CONTAIN = "contain-account";

    private final KnowledgeBase knowledge;

    /** A recommender that takes remedies from this knowledge. */
    public Recommender(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The findings, in the same order, each with its remedies. */
    public List<Advice> advise(List<Finding> findings) {
        AttackGate gate = AttackGate.of(findings, knowledge);
        return findings.stream().map(this::advise).map(gate::hold).toList();
    }

    private Advice advise(Finding finding) {
        List<Pointer> cures =
                knowledge.cause(finding.cause()).map(CausePage::cures).orElse(List.of());
        List<Recommendation> remedies = new ArrayList<>();
        for (Pointer cure : cures) {
            boolean fits =
                    !cure.id().equals(OTHER_METHOD) || !workingMethods(finding).isEmpty();
            if (fits && !finding.withheld().contains(cure.id())) {
                remedies.add(recommend(cure, finding));
            }
        }
        if (!finding.taken().isEmpty()) {
            remedies.sort(Comparator.comparing(each -> !each.remedy().equals(CONTAIN)));
        }
        return new Advice(finding, remedies);
    }

    private Recommendation recommend(Pointer cure, Finding finding) {
        Optional<RemedyPage> page = knowledge.remedy(cure.id());
        return new Recommendation(
                cure.id(),
                why(cure, finding),
                page.flatMap(RemedyPage::detail)
                        .map(RemedyPage.Detail::doesNotFix)
                        .flatMap(list -> list.stream().findFirst()),
                page.map(RemedyPage::runnable).orElse(false),
                target(cure.id(), finding));
    }

    private static String why(Pointer cure, Finding finding) {
        if (cure.id().equals(OTHER_METHOD)) {
            return cure.text() + " In this log " + String.join(" and ", workingMethods(finding)) + " worked.";
        }
        if (ON_CHANGED_POLICY.contains(cure.id()) && Beforehand.isAfterPolicyChange(finding)) {
            return cure.text() + " It began right after the policy was changed: look at that change first.";
        }
        return finding.confidence() == Confidence.LOW && !cure.id().equals("none")
                ? cure.text() + " The evidence is thin: confirm the cause first."
                : cure.text();
    }

    /** Second factors that passed in this log, other than the ones that failed. */
    private static List<String> workingMethods(Finding finding) {
        return finding.extent().working().stream()
                .filter(method -> !finding.extent().methods().contains(method))
                .toList();
    }

    private static Optional<String> target(String remedy, Finding finding) {
        if (remedy.equals(CONTAIN) && !finding.taken().isEmpty()) {
            return Optional.of(
                    finding.taken().stream().map(UserRef::name).sorted().collect(Collectors.joining(", ")));
        }
        if (!ON_POLICY.contains(remedy)) {
            return Optional.of(finding.subject().name());
        }
        String policies = finding.extent().policies().stream()
                .map(PolicyRef::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return policies.isEmpty() ? Optional.empty() : Optional.of(policies);
    }
}
