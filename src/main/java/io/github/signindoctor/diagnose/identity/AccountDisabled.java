package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;

/** The account is disabled. */
public final class AccountDisabled extends CodeCheck {
    @Override
    public String cause() {
        return "account-disabled";
    }

    @Override
    public String lookFor() {
        return "50057 or 500571";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50057, 500571);
    }

    @Override
    protected boolean toleratesStrangers() {
        return true;
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("the account is disabled", told)
                .not("account-locked", "a disabled account stays so until an administrator enables it")
                .wouldChange("the account is enabled in the directory: then it is not synchronised yet");
    }
}
