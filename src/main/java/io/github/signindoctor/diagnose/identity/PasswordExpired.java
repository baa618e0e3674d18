package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;

/** The password has expired or must be changed. */
public final class PasswordExpired extends CodeCheck {
    @Override
    public String cause() {
        return "password-expired";
    }

    @Override
    public String lookFor() {
        return "50055, or 50144 on premises";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50055, 50144);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the password is over its date", told)
                .not("wrong-password", "the old password was right")
                .wouldChange("the user changed it already: then another client still sends the old one");
    }
}
