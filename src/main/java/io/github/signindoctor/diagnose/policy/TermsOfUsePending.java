package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;

/** The terms of use are not accepted. */
public final class TermsOfUsePending extends CodeCheck {
    @Override
    public String cause() {
        return "terms-of-use-pending";
    }

    @Override
    public String lookFor() {
        return "50158 with a refusing policy that names terms of use, and no later success";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50158) && Refused.asksFor(reading, "terms");
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the terms of use were shown and not accepted", told)
                .not("external-mfa-incomplete", "the policy asks for terms, not for another provider")
                .wouldChange("the user accepted the terms and is asked again");
    }
}
