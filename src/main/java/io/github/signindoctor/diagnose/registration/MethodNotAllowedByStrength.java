package io.github.signindoctor.diagnose.registration;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.SignIn;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The policy demands a stronger method than the user owns. */
public final class MethodNotAllowedByStrength extends CodeCheck {
    private static final String PLAIN = "mfa";
    private static final List<String> STRENGTHS = List.of("strength", "phishing-resistant", "passwordless mfa");
    private static final Set<SecondFactor> STRONG =
            EnumSet.of(SecondFactor.PASSKEY, SecondFactor.HELLO, SecondFactor.CERTIFICATE);

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
        return reading.hasCode(50072, 50074, 50076, 50079, 53003)
                && asksForStrength(reading.signIn())
                && story.readings().stream().noneMatch(each -> isStrong(each, reading));
    }

    private static boolean asksForStrength(SignIn signIn) {
        for (Authentication.Demand demand : signIn.authentication().demands()) {
            if (demand.provider().equalsIgnoreCase("authenticationStrengths")) {
                return true;
            }
        }
        for (AppliedPolicy policy : signIn.policies().with(PolicyResult.FAILURE)) {
            for (String control : policy.grantControls()) {
                if (isStrength(control.toLowerCase(Locale.ROOT), signIn.authentication())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Steps name the strength that they serve, and so does the control of the policy that asks for it. */
    private static boolean isStrength(String control, Authentication authentication) {
        for (String strength : STRENGTHS) {
            if (control.contains(strength)) {
                return true;
            }
        }
        return !control.equals(PLAIN) && isServed(control, authentication.steps());
    }

    private static boolean isServed(String control, List<AuthenticationStep> steps) {
        for (AuthenticationStep step : steps) {
            if (step.requirement().equalsIgnoreCase(control)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the user had shown a strong method there before: then the method is not what is missing. */
    private static boolean isStrong(Reading passed, Reading asked) {
        return passed.succeeded()
                && STRONG.contains(passed.factor())
                && passed.at().isBefore(asked.at())
                && passed.signIn()
                        .client()
                        .app()
                        .key()
                        .equals(asked.signIn().client().app().key());
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.POLICY_CONFLICT);
    }

    @Override
    protected Draft weigh(Draft draft, List<Reading> told, Story story, Context context) {
        return draft.atADoor(context);
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
