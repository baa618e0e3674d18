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
        List<Reading> strange = from(Familiarity.STRANGE, unwanted, story, context);
        if (story.attemptsWith(strange).size() >= LEAST) {
            return Optional.of(verdict(story, context, strange, Ground.STRANGE));
        }
        List<Reading> untold = from(Familiarity.UNTOLD, unwanted, story, context);
        if (isBurst(story, untold)) {
            return Optional.of(verdict(story, context, untold, Ground.UNTOLD));
        }
        List<Reading> traced = unwanted.stream()
                .filter(each -> Traces.ofAnother(each, story, context))
                .toList();
        boolean refused = traced.stream().anyMatch(each -> each.signal() == Signal.DECLINED);
        if (refused && story.attemptsWith(traced).size() >= LEAST) {
            return Optional.of(verdict(story, context, traced, Ground.TRACED));
        }
        List<Reading> byOthers = unwanted.stream()
                .filter(each -> OtherHands.hold(each, story, context))
                .toList();
        return isUnwanted(story, byOthers)
                ? Optional.of(verdict(story, context, byOthers, Ground.OTHER_HANDS))
                : Optional.empty();
    }

    /**
     * In the user's own country it takes a refusal, or more prompts while the user works on elsewhere: who lost bag and
     * telephone borrows a machine, and leaves a few prompts unanswered too.
     */
    private static boolean isUnwanted(Story story, List<Reading> byOthers) {
        int attempts = story.attemptsWith(byOthers).size();
        return attempts >= LEAST && byOthers.stream().anyMatch(each -> ACTIVE_REFUSAL.contains(each.signal()))
                || attempts >= LEAST_WITHOUT_NORMAL && OtherHands.whileTheUserWorks(byOthers, story);
    }

    private static List<Reading> from(Familiarity wanted, List<Reading> unwanted, Story story, Context context) {
        return unwanted.stream()
                .filter(each -> Familiarity.of(each, story, context.tenant()) == wanted)
                .toList();
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

    private Verdict verdict(Story story, Context context, List<Reading> prompts, Ground ground) {
        Set<String> addresses = Strangers.addresses(prompts);
        List<Reading> fromThere = story.open(each ->
                !each.succeeded() && addresses.contains(each.signIn().place().address()));
        Instant start = prompts.get(0).at();
        List<Reading> accepted = Strangers.cameIn(story, addresses, start.plusNanos(1));
        boolean refusedActively = prompts.stream().anyMatch(each -> ACTIVE_REFUSAL.contains(each.signal()));
        return new Draft(cause(), story, fromThere)
                .standing(false, context, accepted.isEmpty() ? Severity.HIGH : Severity.CRITICAL)
                .confidence(
                        ground == Ground.STRANGE && refusedActively
                                ? Confidence.HIGH
                                : ground == Ground.STRANGE || ground == Ground.OTHER_HANDS && refusedActively
                                        ? Confidence.MEDIUM
                                        : Confidence.LOW)
                .inferred()
                .fact("prompts were denied, left unanswered or answered with the wrong number", prompts)
                .fact(
                        "they come from " + Whereabouts.of(prompts) + ground.says
                                + Whereabouts.otherwise(story, prompts),
                        prompts)
                .fact(
                        "the password was right, so whoever tries knows it",
                        prompts.stream().filter(each -> each.password().isYes()).toList())
                .fact("a sign-in from the same address then succeeded: treat the account as taken", accepted)
                .not("authenticator-unreachable", "a lost phone fails from the user's usual place, not from a new one")
                .wouldChange("the user, asked on another channel, was " + Whereabouts.towns(prompts)
                        + " and started these sign-ins")
                .done();
    }

    /** Why the place is held against the prompts. */
    private enum Ground {
        STRANGE(", where this user and the tenant never succeeded before"),
        UNTOLD("; the log holds no earlier success of this user to compare the place with"),
        TRACED("; the export names no country, but address, machine and browser are new for this user"),
        OTHER_HANDS("; the country is the user's own, but address, network, machine and browser are new for this user");

        private final String says;

        Ground(String says) {
            this.says = says;
        }
    }
}
