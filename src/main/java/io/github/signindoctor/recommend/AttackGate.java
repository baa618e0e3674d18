package io.github.signindoctor.recommend;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
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
 * suspected, none stands first, nor second where something else can be done. Any trouble at low confidence may be a
 * stranger's: there none stands first or second either.
 */
final class AttackGate {
    private static final Set<String> OPENS_THE_DOOR =
            Set.of("temporary-access-pass", "re-register-mfa", "exclude-from-policy");

    /** What gives somebody a factor, or another chance with one: not the first thing to do for whoever may be a stranger. */
    private static final Set<String> HANDS_A_FACTOR = Set.of(
            "complete-registration",
            "register-other-method",
            "re-register-passkey",
            "unblock-mfa-user",
            "update-phone-number");

    private static final String CONTAIN = "contain-account";
    private static final int HELD_PLACES = 2;
    private static final String VERIFY =
            "An attack on this account is not ruled out: verify the person on another channel before anything else.";

    private static final String VERIFY_CALLER = "Verify the caller on another channel first. ";

    private final Set<String> hurt;
    private final Set<String> suspected;
    private final Set<String> unproven;

    private AttackGate(Set<String> hurt, Set<String> suspected, Set<String> unproven) {
        this.hurt = hurt;
        this.suspected = suspected;
        this.unproven = unproven;
    }

    static AttackGate of(List<Finding> findings, KnowledgeBase knowledge) {
        List<Finding> attacks = findings.stream()
                .filter(finding -> isIn("attack", finding, knowledge))
                .toList();
        return new AttackGate(
                persons(attacks.stream()
                        .filter(each -> each.confidence() != Confidence.LOW && each.severity() != Severity.INFO)),
                persons(attacks.stream()),
                findings.stream()
                        .filter(each -> each.confidence() == Confidence.LOW && !isIn("attack", each, knowledge))
                        .map(each -> person(each) + " " + each.cause())
                        .collect(Collectors.toSet()));
    }

    /** Whom attacks are about: the user, or those whose password was accepted among many who were tried. */
    private static Set<String> persons(Stream<Finding> findings) {
        return findings.flatMap(finding -> finding.subject().kind() == Subject.Kind.USER
                        ? Stream.of(person(finding))
                        : finding.taken().stream().map(user -> finding.subject().tenantId() + " " + user.id()))
                .collect(Collectors.toSet());
    }

    private static boolean isIn(String group, Finding finding, KnowledgeBase knowledge) {
        return knowledge
                .cause(finding.cause())
                .map(CausePage::group)
                .filter(group::equals)
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
        boolean hands = advice.remedies().stream().limit(1).anyMatch(each -> HANDS_A_FACTOR.contains(each.remedy()));
        if (hands && !opens && hurt.contains(person(finding))) {
            return new Advice(finding, behindContainment(finding, advice.remedies()));
        }
        if (opens && suspected.contains(person(finding))) {
            return opened(advice, behindContainment(finding, shut(advice)));
        }
        return (opens || hands) && unproven.contains(person(finding) + " " + finding.cause())
                ? opened(advice, shut(advice).stream().map(AttackGate::verified).toList())
                : advice;
    }

    private static List<Recommendation> shut(Advice advice) {
        return advice.remedies().stream()
                .filter(each -> !OPENS_THE_DOOR.contains(each.remedy()))
                .toList();
    }

    /** What opens the door comes back last, where it is neither first nor second there. */
    private static Advice opened(Advice advice, List<Recommendation> shut) {
        List<Recommendation> all = new ArrayList<>(shut);
        if (shut.size() >= HELD_PLACES) {
            advice.remedies().stream()
                    .filter(each -> OPENS_THE_DOOR.contains(each.remedy()))
                    .forEach(all::add);
        }
        return new Advice(advice.finding(), all);
    }

    private static Recommendation verified(Recommendation remedy) {
        return new Recommendation(
                remedy.remedy(), VERIFY_CALLER + remedy.why(), remedy.willNotFix(), remedy.runnable(), remedy.target());
    }

    private static List<Recommendation> behindContainment(Finding finding, List<Recommendation> others) {
        List<Recommendation> all = new ArrayList<>();
        all.add(new Recommendation(
                CONTAIN,
                VERIFY,
                Optional.empty(),
                true,
                Optional.of(finding.subject().name())));
        all.addAll(others);
        return all;
    }
}
