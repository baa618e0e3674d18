package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A Temporary Access Pass is not accepted. */
public final class TapRefused extends CodeCheck {
    @Override
    public String cause() {
        return "tap-refused";
    }

    @Override
    public String lookFor() {
        return "130502, or the text of a pass refused by the credential policy";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(130502) || reading.signal() == Signal.PASS_REFUSED;
    }

    @Override
    protected Predicate<Reading> cure(List<Reading> told) {
        return each -> each.succeeded() && each.factor() == SecondFactor.TEMPORARY_ACCESS_PASS
                || each.passedFactor()
                || Cure.sameAppAnew(told).test(each);
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.POLICY_CONFLICT);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the Temporary Access Pass was refused", told)
                .not("mistyped-code", "the policy refused the pass, not its digits")
                .wouldChange("the pass was used once already or has ended: then a new one is all it takes");
    }
}
