package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prompts that the user did not start: denied, unanswered or answered wrongly, from a place unknown for the user. */
public final class MfaFatigueAttack implements Check {
    private static final Set<Signal> UNWANTED =
            EnumSet.of(Signal.DECLINED, Signal.NO_RESPONSE, Signal.WRONG_NUMBER, Signal.FRAUD_REPORTED);
    private static final Set<Signal> ACTIVE_REFUSAL = EnumSet.of(Signal.DECLINED, Signal.WRONG_NUMBER);
    private static final int LEAST = 3;
    private static final int LEAST_WITHOUT_NORMAL = 5;
    private static final Duration BURST = Duration.ofMinutes(30);

    @Override
    public String cause() {
        return "mfa-fatigue-attack";
    }

    @Override
    public String lookFor() {
        return "3 or more prompts denied, unanswered or answered with the wrong number, from a place unknown for the user";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> unwanted = story.open(each -> !each.isSilent() && UNWANTED.contains(each.signal()));
        List<Reading> strange = unwanted.stream()
                .filter(each -> Familiarity.of(each, story, context.tenant()) == Familiarity.STRANGE)
                .toList();
        if (story.attemptsWith(strange).size() >= LEAST) {
            return Optional.of(verdict(story, context, strange, true));
        }
        List<Reading> untold = unwanted.stream()
                .filter(each -> Familiarity.of(each, story, context.tenant()) == Familiarity.UNTOLD)
                .toList();
        return isBurst(story, untold) ? Optional.of(verdict(story, context, untold, false)) : Optional.empty();
    }

    /** Without a normal to hold it against, only a burst with active refusals is taken for an attack. */
    private static boolean isBurst(Story story, List<Reading> untold) {
        List<Attempt> attempts = story.attemptsWith(untold);
        if (attempts.size() < LEAST_WITHOUT_NORMAL
                || untold.stream().noneMatch(each -> ACTIVE_REFUSAL.contains(each.signal()))) {
            return false;
        }
        Duration span = Duration.between(
                attempts.get(0).first(), attempts.get(attempts.size() - 1).last());
        return span.compareTo(BURST) <= 0;
    }

    private Verdict verdict(Story story, Context context, List<Reading> prompts, boolean normalIsKnown) {
        Set<String> addresses =
                prompts.stream().map(each -> each.signIn().place().address()).collect(Collectors.toSet());
        List<Reading> fromThere = story.open(each ->
                !each.succeeded() && addresses.contains(each.signIn().place().address()));
        Instant start = prompts.get(0).at();
        List<Reading> accepted = story.readings().stream()
                .filter(each -> each.succeeded()
                        && each.at().isAfter(start)
                        && addresses.contains(each.signIn().place().address()))
                .toList();
        boolean refusedActively = prompts.stream().anyMatch(each -> ACTIVE_REFUSAL.contains(each.signal()));
        return new Draft(cause(), story, fromThere)
                .standing(false, context, accepted.isEmpty() ? Severity.HIGH : Severity.CRITICAL)
                .confidence(!normalIsKnown ? Confidence.LOW : refusedActively ? Confidence.HIGH : Confidence.MEDIUM)
                .inferred()
                .fact("prompts were denied, left unanswered or answered with the wrong number", prompts)
                .fact(
                        normalIsKnown
                                ? "they come from a place where this user and the tenant never succeeded before"
                                : "the log holds no earlier success of this user to compare the place with",
                        prompts)
                .fact(
                        "the password was right, so whoever tries knows it",
                        prompts.stream().filter(each -> each.password().isYes()).toList())
                .fact("a sign-in from the same address then succeeded: treat the account as taken", accepted)
                .not("authenticator-unreachable", "a lost phone fails from the user's usual place, not from a new one")
                .wouldChange("the user confirms, on another channel, having started these sign-ins")
                .done();
    }
}
