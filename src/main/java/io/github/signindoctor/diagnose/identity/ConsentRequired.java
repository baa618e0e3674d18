package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;

/** Consent to the application is missing. */
public final class ConsentRequired extends CodeCheck {
    @Override
    public String cause() {
        return "consent-required";
    }

    @Override
    public String lookFor() {
        return "65001, 65004, 90094, 90095";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(65001, 65004, 90008, 90094, 90095, 900941);
    }

    @Override
    protected boolean isOfOneApp(Reading reading) {
        return true;
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("consent to the application is missing", told)
                .not("user-not-assigned", "the application asks for permissions, not for an assignment")
                .wouldChange("nobody knows the application: then it may be an illicit consent request");
    }
}
