package io.github.signindoctor.diagnose.registration;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** The policy demands a stronger method than the user owns. */
public final class MethodNotAllowedByStrength extends CodeCheck {
    @Override
    public String cause() {
        return "method-not-allowed-by-strength";
    }

    @Override
    public String lookFor() {
        return "an authentication strength with 53003, 50074 or 50072, and only weaker methods seen";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50072, 50074, 50079, 53003)
                && reading.signIn().authentication().demands().stream()
                        .anyMatch(demand -> demand.provider().equalsIgnoreCase("authenticationStrengths"));
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.POLICY_CONFLICT);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact("an authentication strength demands a method that was not shown", told)
                .fact(
                        "weaker methods of the user pass elsewhere",
                        story.readings().stream()
                                .filter(Reading::passedFactor)
                                .limit(2)
                                .toList())
                .not("blocked-by-policy", "the policy asks for a method; it does not refuse the app, place or user")
                .wouldChange("the user's methods hold one that satisfies the strength");
    }
}
