package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;

/** The user is not assigned to the application. */
public final class UserNotAssigned extends CodeCheck {
    @Override
    public String cause() {
        return "user-not-assigned";
    }

    @Override
    public String lookFor() {
        return "50105";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50105);
    }

    @Override
    protected boolean toleratesStrangers() {
        return true;
    }

    @Override
    protected boolean isOfOneApp(Reading reading) {
        return true;
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the application refuses users who are not assigned", told)
                .not("blocked-by-policy", "the application asks for an assignment; no policy refused")
                .wouldChange("the user is in an assigned group: nested groups do not count");
    }
}
