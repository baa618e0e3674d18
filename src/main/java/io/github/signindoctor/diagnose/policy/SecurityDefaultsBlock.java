package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** Security defaults refuse the sign-in. */
public final class SecurityDefaultsBlock extends CodeCheck {
    @Override
    public String cause() {
        return "security-defaults-block";
    }

    @Override
    public String lookFor() {
        return "530035";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(530035);
    }

    @Override
    protected boolean isOfOneApp(Reading reading) {
        return true;
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.POLICY_CONFLICT);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("security defaults refused", told)
                .not("blocked-by-policy", "security defaults, not a Conditional Access policy, refused")
                .wouldChange("the tenant has Conditional Access policies of its own");
    }
}
