package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Acquaintance;
import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Episode;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Hands;
import io.github.signindoctor.diagnose.story.Machine;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The phone with the Authenticator app is lost, replaced, wiped or restored: a push is not answered or not delivered. */
public final class AuthenticatorUnreachable implements Check {
    private static final Set<Signal> NO_ANSWER = EnumSet.of(Signal.NO_RESPONSE, Signal.PUSH_UNDELIVERABLE);
    private static final Set<SecondFactor> APP = EnumSet.of(SecondFactor.PUSH, SecondFactor.UNNAMED);
    private static final Duration OVER_TIME = Duration.ofMinutes(30);
    private static final int SLIPS = 2;

    @Override
    public String cause() {
        return "authenticator-unreachable";
    }

    @Override
    public String lookFor() {
        return "500121 with a push that is not answered or cannot be sent, from the usual place and machine, over time";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasSignal(NO_ANSWER);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Set<Reading> answered = answered(story);
        List<Reading> failed = story
                .open(each -> !each.isSilent()
                        && NO_ANSWER.contains(each.signal())
                        && APP.contains(each.factor())
                        && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE)
                .stream()
                .filter(each -> !answered.contains(each))
                .toList();
        List<Attempt> attempts = story.attemptsWith(failed);
        if (attempts.size() < SLIPS || !lasts(attempts, failed)) {
            return Optional.empty();
        }
        boolean cured = isCured(story, failed);
        return cured && attempts.size() <= SLIPS
                ? Optional.empty()
                : Optional.of(verdict(story, context, failed, cured));
    }

    /**
     * A push is answered again. Where the export names no methods, a factor given anew in the app that failed counts,
     * unless one was given between the failures, too: then it is another one that the user falls back on.
     */
    private static boolean isCured(Story story, List<Reading> failed) {
        Instant first = failed.get(0).at();
        Instant last = failed.get(failed.size() - 1).at();
        if (story.followed(last, Cure.passed(SecondFactor.PUSH))) {
            return true;
        }
        Predicate<Reading> anew = Cure.sameApp(failed).and(Cure.passed(SecondFactor.UNNAMED));
        return failed.stream().allMatch(each -> each.factor() == SecondFactor.UNNAMED)
                && story.followed(last, anew)
                && story.readings().stream()
                        .noneMatch(each -> each.at().isAfter(first) && each.at().isBefore(last) && anew.test(each));
    }

    /** A push that was answered; where the export names no methods, any factor given after a slip or two. */
    private static boolean isAnswer(Reading reading, Story story, Episode episode) {
        if (!reading.passedFactor() || reading.factor() != SecondFactor.UNNAMED) {
            return Cure.passed(SecondFactor.PUSH).test(reading);
        }
        List<Reading> failed = episode.readings().stream()
                .filter(each -> NO_ANSWER.contains(each.signal()))
                .toList();
        return story.attemptsWith(failed).size() <= SLIPS
                && failed.stream().allMatch(each -> each.factor() == SecondFactor.UNNAMED);
    }

    /** The records of episodes in which a push is answered afterwards. */
    private static Set<Reading> answered(Story story) {
        Set<Reading> answered = new HashSet<>();
        for (Episode episode : story.episodes()) {
            Instant last = lastAnswer(episode, story);
            for (Reading each : episode.readings()) {
                if (each.at().isBefore(last)) {
                    answered.add(each);
                }
            }
        }
        return answered;
    }

    private static Instant lastAnswer(Episode episode, Story story) {
        for (int at = episode.readings().size() - 1; at >= 0; at--) {
            if (isAnswer(episode.readings().get(at), story, episode)) {
                return episode.readings().get(at).at();
            }
        }
        return Instant.MIN;
    }

    /** A push that cannot be delivered says so by itself; one that is not answered must fail again later. */
    private static boolean lasts(List<Attempt> attempts, List<Reading> failed) {
        boolean undeliverable = failed.stream().anyMatch(each -> each.signal() == Signal.PUSH_UNDELIVERABLE);
        Instant first = attempts.get(0).first();
        return undeliverable
                || Duration.between(first, attempts.get(attempts.size() - 1).last())
                                .compareTo(OVER_TIME)
                        >= 0;
    }

    private Verdict verdict(Story story, Context context, List<Reading> failed, boolean cured) {
        Instant first = failed.get(0).at();
        List<Reading> before = story.readings().stream()
                .filter(each -> each.at().isBefore(first)
                        && Cure.passed(SecondFactor.PUSH).test(each))
                .toList();
        boolean familiar =
                failed.stream().anyMatch(each -> Familiarity.of(each, story, context.tenant()) == Familiarity.FAMILIAR);
        Confidence hands = Hands.of(failed, story, context.tenant());
        Confidence confidence = hands == Confidence.HIGH && before.isEmpty() ? Confidence.MEDIUM : hands;
        List<Reading> undeliverable = failed.stream()
                .filter(each -> each.signal() == Signal.PUSH_UNDELIVERABLE)
                .toList();
        Draft draft = new Draft(cause(), story, failed)
                .standing(cured, context, Severity.HIGH)
                .confidence(confidence)
                .inferred()
                .loop(Loop.Kind.PUSH_TIMEOUT)
                .fact("the app notification could not be delivered", undeliverable)
                .fact(
                        "the app notification was not answered",
                        failed.stream()
                                .filter(each -> each.signal() == Signal.NO_RESPONSE)
                                .toList())
                .fact("the same factor worked before", last(before));
        if (!story.normal().isKnownAt(first)) {
            draft.fact(
                    "the log holds no earlier sign-in of this user, so that what is usual for the user is not known: verify"
                            + " the caller on another channel before anything is reset",
                    failed);
        }
        if (familiar && confidence != Confidence.LOW) {
            Acquaintance.of(failed, story, context.tenant()).forEach(draft::fact);
            draft.not(
                    "mfa-fatigue-attack",
                    "the prompts come from a place or device that the user succeeded with before");
        } else {
            if (familiar) {
                Acquaintance.of(failed, story, context.tenant()).forEach(draft::fact);
            }
            if (story.normal().isKnownAt(first)) {
                draft.fact(unproven(story, failed), failed);
            }
        }
        return draft.wouldChange(
                        "the user says that the phone showed the prompt and that somebody else had started the sign-in")
                .done();
    }

    /** Why the user cannot be told from a stranger. */
    private static String unproven(Story story, List<Reading> failed) {
        boolean otherMachine = failed.stream().anyMatch(each -> Machine.of(each, story) == Machine.NEW);
        return (otherMachine
                        ? "the machine or program is new for this user"
                        : "neither machine nor address is one that this user is known to use")
                + ": verify the caller on another channel before anything is reset";
    }

    private static List<Reading> last(List<Reading> readings) {
        return readings.isEmpty() ? readings : List.of(readings.get(readings.size() - 1));
    }
}
