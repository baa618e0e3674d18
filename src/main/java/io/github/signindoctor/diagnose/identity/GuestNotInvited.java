package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;

/** The account of another organisation is unknown in this tenant. */
public final class GuestNotInvited extends CodeCheck {
    private static final int MANY = 4;

    @Override
    public String cause() {
        return "guest-not-invited";
    }

    @Override
    public String lookFor() {
        return "50020, 90072, 50014, 51004, or 50034 or 16003 with a foreign domain";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        boolean foreign = context.tenant().knowsItsDomains()
                && !context.tenant().ownsDomainOf(story.timeline().user().name());
        String address = reading.signIn().place().address();
        return reading.hasCode(50020, 90072, 50014, 51004)
                || reading.hasCode(16003)
                        && (foreign || reading.signIn().tenancy().isCrossTenant())
                || reading.hasCode(50034) && foreign && !context.tenant().isSprayedFrom(address, MANY);
    }

    @Override
    protected boolean toleratesStrangers() {
        return true;
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        if (told.stream().allMatch(each -> each.hasCode(16003))) {
            draft.inferred();
        }
        return draft.fact("the tenant does not know this account of another organisation", told)
                .not("account-not-found", "the name is not of this tenant's own domains")
                .wouldChange("the person holds a second account that was invited");
    }
}
