package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Machine;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes are guessed: many wrong ones over many sessions in a short time. */
public final class TotpGuessingAttack implements Check {
    private static final int LEAST = 10;
    private static final int LEAST_AT_HOME = 20;
    private static final Duration WINDOW = Duration.ofHours(2);

    @Override
    public String cause() {
        return "totp-guessing-attack";
    }

    @Override
    public String lookFor() {
        return "10 or more wrong codes within 2 hours from where the user never succeeded, or 20 or more on a machine that is not the user's";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasSignal(Signal.WRONG_CODE) || story.signs().hasSignal(Signal.CODE_TRIES_USED_UP);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Set<String> ownPlaces = Strangers.addresses(
                story.readings().stream().filter(TotpGuessingAttack::isTheUser).toList());
        List<Reading> wrong = story.open(each -> !each.isSilent()
                && (each.signal() == Signal.WRONG_CODE || each.signal() == Signal.CODE_TRIES_USED_UP)
                && !ownPlaces.contains(Strangers.spot(each))
                && !story.normal().knewAddress(each.signIn().place().address(), each.at())
                && !story.normal().knewDevice(each.signIn().device(), each.at())
                && !context.tenant()
                        .knowsAddress(
                                each.signIn().place().address(),
                                story.timeline().user().id()));
        List<Reading> dense = densest(wrong);
        return story.attemptsWith(dense).size() < LEAST
                ? onOtherMachine(story, context)
                : Optional.of(verdict(story, context, wrong, dense));
    }

    /** At the user's own address it takes twice as many, on a machine and with a program that are not the user's. */
    private Optional<Verdict> onOtherMachine(Story story, Context context) {
        List<Reading> wrong = story.open(each -> !each.isSilent()
                && (each.signal() == Signal.WRONG_CODE || each.signal() == Signal.CODE_TRIES_USED_UP)
                && Machine.of(each, story) == Machine.NEW);
        List<Reading> dense = densest(wrong);
        if (story.attemptsWith(dense).size() < LEAST_AT_HOME) {
            return Optional.empty();
        }
        List<Reading> accepted = Strangers.cameInWith(story, dense);
        return Optional.of(new Draft(cause(), story, wrong)
                .standing(false, context, accepted.isEmpty() ? Severity.HIGH : Severity.CRITICAL)
                .confidence(Confidence.MEDIUM)
                .inferred()
                .fact(
                        "many codes were refused in a short time, on a machine and with a program that this user never came in with: "
                                + Whereabouts.of(dense),
                        dense)
                .fact("a sign-in with that program from there then succeeded: treat the account as taken", accepted)
                .fact(
                        "the password was right, so whoever guesses knows it",
                        dense.stream().filter(each -> each.password().isYes()).toList())
                .not("totp-clock-drift", "nobody types so many codes by hand, and the machine is not the user's")
                .wouldChange("the user, asked on another channel, says to have typed these codes on a new machine")
                .done());
    }

    private Verdict verdict(Story story, Context context, List<Reading> wrong, List<Reading> dense) {
        Set<String> addresses = Strangers.addresses(wrong);
        List<Reading> fromThere = Strangers.refusedThere(story, wrong);
        List<Reading> accepted = Strangers.cameIn(story, addresses, wrong.get(0).at());
        return new Draft(cause(), story, fromThere)
                .standing(false, context, accepted.isEmpty() ? Severity.HIGH : Severity.CRITICAL)
                .confidence(
                        addresses.isEmpty()
                                ? Confidence.LOW
                                : story.normal().isKnownAt(wrong.get(0).at()) ? Confidence.HIGH : Confidence.MEDIUM)
                .inferred()
                .fact(
                        addresses.isEmpty()
                                ? "many codes were refused in a short time; the export does not tell from where"
                                : "many codes were refused in a short time, from where the user never signed in: "
                                        + Whereabouts.of(dense) + Whereabouts.otherwise(story, dense),
                        dense)
                .fact("a sign-in from there then succeeded: treat the account as taken", accepted)
                .fact(
                        "the password was right, so whoever guesses knows it",
                        dense.stream().filter(each -> each.password().isYes()).toList())
                .not(
                        "totp-clock-drift",
                        addresses.isEmpty()
                                ? "nobody types so many codes by hand"
                                : "nobody types so many codes by hand, and not from a strange place")
                .wouldChange("the user, asked on another channel, says to have typed these codes")
                .done();
    }

    /** Whoever guesses codes holds no other factor. */
    private static boolean isTheUser(Reading reading) {
        return reading.passedFactor()
                && reading.factor() != SecondFactor.CODE_GENERATOR
                && reading.factor() != SecondFactor.UNNAMED;
    }

    /** The records of the window that holds most of them. */
    private static List<Reading> densest(List<Reading> sorted) {
        List<Reading> best = List.of();
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (Duration.between(sorted.get(from).at(), sorted.get(to).at()).compareTo(WINDOW) > 0) {
                from++;
            }
            if (to - from + 1 > best.size()) {
                best = sorted.subList(from, to + 1);
            }
        }
        return best;
    }
}
