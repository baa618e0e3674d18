package io.github.signindoctor.diagnose.live;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.RegisteredMethod;
import java.util.List;
import java.util.Optional;

/** The user is to register another authenticator, and has no room for one. */
public final class MethodLimitReached implements Check {
    /** Microsoft Learn, Authentication methods: up to five Authenticator apps and tokens together. */
    static final int MOST = 5;

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
        int entries = entries(context);
        if (entries < MOST) {
            return Optional.empty();
        }
        List<Reading> asked = story.unanswered(each -> each.hasCode(50072, 50079, 50125)
                && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        return asked.isEmpty() ? Optional.empty() : Optional.of(verdict(asked, entries, story, context));
    }

    /** How many apps and tokens are registered, as far as that is visible. */
    static int entries(Context context) {
        return (int) context.state().flatMap(state -> state.factors().methods().value()).orElse(List.of()).stream()
                .filter(RegisteredMethod::isAuthenticatorOrToken)
                .count();
    }

    private Verdict verdict(List<Reading> asked, int entries, Story story, Context context) {
        boolean cured = story.followed(asked.get(asked.size() - 1).at(), Reading::passedFactor);
        return new Draft(cause(), story, asked)
                .standing(cured, context, Severity.HIGH)
                .inferred()
                .fact(
                        "registration was asked for and not finished; " + entries + " authenticator apps and tokens are"
                                + " registered, and five is the most",
                        asked)
                .not("registration-unfinished", "there is no room for what the user tries to register")
                .wouldChange("the registration goes through with as many entries on the account")
                .done();
    }
}
