package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;

/** There is no such account here: a typo, deleted, or not synchronised. */
public final class AccountNotFound extends CodeCheck {
    private static final int MANY = 4;

    @Override
    public String cause() {
        return "account-not-found";
    }

    @Override
    public String lookFor() {
        return "50034 inside the tenant's own domains, or 500341 for a deleted account";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        String address = reading.signIn().place().address();
        return reading.hasCode(50034, 500341) && !context.tenant().isSprayedFrom(address, MANY);
    }

    @Override
    protected boolean toleratesStrangers() {
        return true;
    }

    @Override
    protected int leastAttempts() {
        return 2;
    }

    @Override
    protected Severity severity() {
        return Severity.MEDIUM;
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact(
                        "there is no account of this name",
                        told.stream().filter(each -> each.hasCode(50034)).toList())
                .fact(
                        "the account was deleted",
                        told.stream().filter(each -> each.hasCode(500341)).toList())
                .not("password-spray", "the address tries few names")
                .wouldChange("the account exists in the directory: then it is not synchronised yet");
    }
}
