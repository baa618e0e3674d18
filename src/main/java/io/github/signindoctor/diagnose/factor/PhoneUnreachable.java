package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The text message or call does not arrive. */
public final class PhoneUnreachable extends CodeCheck {
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
        return TELEPHONY.contains(reading.signal()) || reading.hasCode(50088, 500881);
    }

    private static final Set<Signal> TELEPHONY = EnumSet.of(
            Signal.PHONE_UNREACHABLE, Signal.PHONE_NUMBER_INVALID, Signal.LIMIT_REACHED, Signal.CALL_NOT_CONFIRMED);

    @Override
    protected Predicate<Reading> cure(List<Reading> told) {
        return each -> each.passedFactor();
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.CHALLENGE_ABANDONED);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the message or call did not arrive", told)
                .not("authenticator-unreachable", "the step that failed is the telephone, not the app")
                .wouldChange("the number on file is right and the telephone has signal: then ask the carrier");
    }
}
