package io.github.signindoctor.recommend;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Attack before convenience: while an attack on a user holds at medium confidence or more, no remedy that hands out or
 * resets a factor, or opens a policy, stands first or second in any advice about that user; while one is only
 * suspected, none stands first.
 */
final class AttackGate {
    private static final Set<String> OPENS_THE_DOOR =
            Set.of("temporary-access-pass", "re-register-mfa", "exclude-from-policy");
    private static final String CONTAIN = "contain-account";
    private static final int HELD_PLACES = 2;
    private static final String VERIFY =
            "An attack on this account is not ruled out: verify the person on another channel before anything else.";

    private final Set<String> attacked;
    private final Set<String> suspected;

    private AttackGate(Set<String> attacked, Set<String> suspected) {
        this.attacked = attacked;
        this.suspected = suspected;
    }

    static AttackGate of(List<Finding> findings, KnowledgeBase knowledge) {
        List<Finding> attacks = findings.stream()
                .filter(finding -> finding.subject().kind() == Subject.Kind.USER && isAttack(finding, knowledge))
                .toList();
        return new AttackGate(
                persons(attacks.stream().filter(each -> each.confidence() != Confidence.LOW)),
                persons(attacks.stream()));
    }

    private static Set<String> persons(Stream<Finding> findings) {
        return findings.map(AttackGate::person).collect(Collectors.toSet());
    }

    private static boolean isAttack(Finding finding, KnowledgeBase knowledge) {
        return knowledge
                .cause(finding.cause())
                .map(CausePage::group)
                .filter("attack"::equals)
                .isPresent();
    }

    private static String person(Finding finding) {
        return finding.subject().tenantId() + " " + finding.subject().id();
    }

    /** The same advice, with what opens the door moved back, and left out where nothing else is left to do. */
    Advice hold(Advice advice) {
        Finding finding = advice.finding();
        boolean opens =
                advice.remedies().stream().limit(HELD_PLACES).anyMatch(each -> OPENS_THE_DOOR.contains(each.remedy()));
        if (!opens || !suspected.contains(person(finding))) {
            return advice;
        }
        List<Recommendation> first = new ArrayList<>();
        first.add(new Recommendation(
                CONTAIN,
                VERIFY,
                Optional.empty(),
                true,
                Optional.of(finding.subject().name())));
        if (!attacked.contains(person(finding))) {
            first.addAll(advice.remedies());
            return new Advice(finding, first);
        }
        advice.remedies().stream()
                .filter(each -> !OPENS_THE_DOOR.contains(each.remedy()))
                .forEach(first::add);
        if (first.size() >= HELD_PLACES) {
            advice.remedies().stream()
                    .filter(each -> OPENS_THE_DOOR.contains(each.remedy()))
                    .forEach(first::add);
        }
        return new Advice(finding, first);
    }
}
