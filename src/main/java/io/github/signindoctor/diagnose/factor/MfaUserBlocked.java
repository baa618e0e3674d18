package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.util.List;
import java.util.function.Predicate;

/** The account is on the MFA block list: every challenge is denied at once. */
public final class MfaUserBlocked extends CodeCheck {
    @Override
    public String cause() {
        return "mfa-user-blocked";
    }

    @Override
    public String lookFor() {
        return "the text \"user is blocked\": every challenge is denied at once";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.signal() == Signal.USER_BLOCKED;
    }

    @Override
    protected Predicate<Reading> cure(List<Reading> told) {
        return each -> each.passedFactor() || Cure.sameApp(told).test(each);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the challenge was denied because the user is blocked for MFA", told)
                .not("authenticator-unreachable", "nobody was asked: the challenge was denied at once")
                .wouldChange("the user is not on the block list: then look at the risk that a reported prompt raised");
    }
}
