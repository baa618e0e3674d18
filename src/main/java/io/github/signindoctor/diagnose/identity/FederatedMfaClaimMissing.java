package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.CodeCheck;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The identity provider did not send the claim of a second factor. */
public final class FederatedMfaClaimMissing extends CodeCheck {
    private static final List<String> SAML = List.of("saml11", "saml20");

    @Override
    public String cause() {
        return "federated-mfa-claim-missing";
    }

    @Override
    public String lookFor() {
        return "50079, 50074, 50072 or 50076 with a federated token issuer or SAML token";
    }

    @Override
    protected boolean tells(Reading reading, Story story, Context context) {
        return reading.hasCode(50072, 50074, 50076, 50079) && isFederated(reading.signIn());
    }

    private static boolean isFederated(SignIn signIn) {
        return folded(signIn.authentication().tokenIssuer()).startsWith("adfederation")
                || isSaml(folded(signIn.client().incomingToken()))
                || hasFederatedStep(signIn.authentication().steps());
    }

    private static boolean isSaml(String token) {
        for (String each : SAML) {
            if (token.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFederatedStep(List<AuthenticationStep> steps) {
        for (AuthenticationStep step : steps) {
            if (step.method().equalsIgnoreCase("Federated")) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    @Override
    protected Optional<Loop.Kind> loop() {
        return Optional.of(Loop.Kind.FEDERATION);
    }

    @Override
    protected Draft describe(Draft draft, List<Reading> told, Story story) {
        return draft.fact(
                        "the sign-in came through a federated provider and without the claim of a second factor", told)
                .not("registration-required", "the user did a second factor at the provider, or was never asked there")
                .wouldChange("the provider's token holds multipleauthn: then Entra is set not to accept it");
    }
}
