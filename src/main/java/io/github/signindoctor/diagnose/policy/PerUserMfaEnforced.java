package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.Optional;

/** MFA is asked by the user's own setting, although Conditional Access does not ask. */
public final class PerUserMfaEnforced implements Check {
    private static final int LEAST = 2;
    private static final int[] ASKED = {50074, 50076, 50072, 50079, 500121};

    @Override
    public String cause() {
        return "per-user-mfa-enforced";
    }

    @Override
    public String lookFor() {
        return "requirement provider \"user\" while no Conditional Access policy asks";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(ASKED);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> asked =
                story.open(each -> !each.succeeded() && each.hasCode(ASKED) && isDemandedByUserSetting(each));
        if (story.attemptsWith(asked).size() < LEAST) {
            return Optional.empty();
        }
        return Optional.of(new Draft(cause(), story, asked)
                .standing(false, context, Severity.LOW)
                .inferred()
                .fact("the second factor was asked for by the user's own setting", asked)
                .not("blocked-by-policy", "no Conditional Access policy asked or refused")
                .wouldChange("the user's per-user MFA state is disabled")
                .done());
    }

    private static boolean isDemandedByUserSetting(Reading reading) {
        SignIn signIn = reading.signIn();
        return MfaDemand.isOfUserSetting(signIn)
                && !MfaDemand.isOfPolicy(signIn)
                && signIn.policies().with(PolicyResult.FAILURE).isEmpty();
    }
}
