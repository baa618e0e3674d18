package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Hands;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The text message or call does not arrive. */
public final class PhoneUnreachable extends CodeCheck {
    private static final Set<Signal> TELEPHONY = EnumSet.of(
            Signal.PHONE_UNREACHABLE, Signal.PHONE_NUMBER_INVALID, Signal.LIMIT_REACHED, Signal.CALL_NOT_CONFIRMED);
    private static final int LEAST_MUTE = 2;
    private static final Set<Signal> MUTE = EnumSet.of(Signal.NO_RESPONSE, Signal.CODE_NEVER_ENTERED);
    private static final Set<SecondFactor> PHONES = EnumSet.of(SecondFactor.TEXT_MESSAGE, SecondFactor.PHONE_CALL);

    @Override
    public String cause() {
        return "phone-unreachable";
    }

    @Override
    public String lookFor() {
        return "an SMS or call that cannot be delivered, or is not taken";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return isCertain(reading) || MUTE.contains(reading.signal()) && PHONES.contains(reading.factor());
    }

    /** A message that was never answered may be an absent user; twice it is the telephone. */
    @Override
    protected boolean suffices(List<Reading> told, Story story) {
        return told.stream().anyMatch(PhoneUnreachable::isCertain)
                || story.attemptsWith(told).size() >= LEAST_MUTE;
    }

    private static boolean isCertain(Reading reading) {
        return TELEPHONY.contains(reading.signal()) || reading.hasCode(50088, 500881);
    }

    @Override
    protected Predicate<Reading> cure(List<Reading> told) {
        return each -> each.passedFactor() || Cure.sameAppAnew(told).test(each);
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.CHALLENGE_ABANDONED);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        draft.not("authenticator-unreachable", "the step that failed is the telephone, not the app");
        if (told.stream().anyMatch(PhoneUnreachable::isCertain)) {
            return draft.fact("the message or call did not arrive", told)
                    .wouldChange("the number on file is right and the telephone has signal: then ask the carrier");
        }
        List<Reading> worked = workedBefore(told, story);
        if (!worked.isEmpty()) {
            draft.withhold("update-phone-number");
        }
        return draft.inferred()
                .confidence(Confidence.MEDIUM)
                .fact("the message or call was not answered; the log does not say whether it arrived", told)
                .fact("the same telephone worked before, so the number on file was right then", worked)
                .wouldChange("the user, asked on another channel, did not start these sign-ins, or gave up by choice");
    }

    /** Messages that a stranger makes somebody's telephone receive go unanswered too. */
    @Override
    protected Draft weigh(Draft draft, List<Reading> told, Story story, Context context) {
        boolean certain = told.stream().anyMatch(PhoneUnreachable::isCertain);
        return certain || Hands.of(told, story, context.tenant()) != Confidence.LOW
                ? draft
                : draft.confidence(Confidence.LOW)
                        .fact(
                                "neither the place nor the machine shows that it is the user: verify the caller on another"
                                        + " channel before a number is changed",
                                told);
    }

    private static List<Reading> workedBefore(List<Reading> told, Story story) {
        List<SecondFactor> factors = told.stream().map(Reading::factor).toList();
        List<Reading> worked = story.readings().stream()
                .filter(each -> each.passedFactor()
                        && factors.contains(each.factor())
                        && each.at().isBefore(told.get(0).at()))
                .toList();
        return worked.isEmpty() ? worked : List.of(worked.get(worked.size() - 1));
    }
}
