package io.github.signindoctor.diagnose.live;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** The user is to register another authenticator, and has no room for one. */
public final class MethodLimitReached implements Check {
    static final String CAUSE = "method-limit-reached";

    @Override
    public String cause() {
        return CAUSE;
    }

    @Override
    public String lookFor() {
        return "live: five authenticator apps and tokens are registered, and the log asks for registration again and again";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        if (!AuthenticatorEntries.isFull(context)) {
            return Optional.empty();
        }
        List<Reading> asked = story.unanswered(each -> each.hasCode(50072, 50079, 50125)
                && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        return asked.isEmpty() ? Optional.empty() : Optional.of(verdict(asked, story, context));
    }

    private Verdict verdict(List<Reading> asked, Story story, Context context) {
        boolean cured = story.followed(asked.get(asked.size() - 1).at(), Reading::passedFactor);
        return new Draft(cause(), story, asked)
                .standing(cured, context, Severity.HIGH)
                .inferred()
                .fact(
                        "registration was asked for and not finished; " + AuthenticatorEntries.count(context)
                                + " authenticator apps and tokens are" + " registered, and five is the most",
                        asked)
                .not("registration-unfinished", "there is no room for what the user tries to register")
                .wouldChange("the registration goes through with as many entries on the account")
                .done();
    }
}
