package io.github.signindoctor.diagnose.registration;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Demands;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.SignIn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The user has no usable second factor yet and was asked to register one. */
public final class RegistrationRequired implements Check {
    private static final Set<String> FEDERATED = Set.of("saml11", "saml20");
    private static final String STRENGTHS = "authenticationStrengths";

    @Override
    public String cause() {
        return "registration-required";
    }

    @Override
    public String lookFor() {
        return "50072 or 50079 without a federated issuer, or \"no verification methods registered\", and no later success";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50072, 50079) || story.signs().hasSignal(Signal.NO_METHOD);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> asked = SecurityInfo.leftOpen(
                story,
                each -> SecurityInfo.isDemanded(each)
                        && isPlain(each.signIn())
                        && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        if (asked.stream().allMatch(Reading::isSilent)) {
            return Optional.empty();
        }
        Instant last = asked.get(asked.size() - 1).at();
        boolean cured = story.followed(
                last, each -> each.passedFactor() || Cure.sameApp(asked).test(each));
        boolean sure = asked.stream().anyMatch(each -> each.isInteractive() || each.signal() == Signal.NO_METHOD);
        return cured && story.attemptsWith(asked).size() == 1
                ? Optional.empty()
                : Optional.of(new Draft(cause(), story, asked)
                        .standing(cured, context, Severity.HIGH)
                        .confidence(sure ? Confidence.HIGH : Confidence.MEDIUM)
                        .loop(Loop.Kind.REGISTRATION)
                        .fact("the user was asked to register a second factor, and no success followed", asked)
                        .fact("it was asked for by " + Demands.words(asked), Demands.named(asked))
                        .fact(
                                "the first factor was right",
                                asked.stream()
                                        .filter(each -> each.password().isYes())
                                        .toList())
                        .not("federated-mfa-claim-missing", "no federated issuer and no SAML token in these records")
                        .not("guest-mfa-not-trusted", "the account is at home in this tenant")
                        .wouldChange("the user did not start these sign-ins: then somebody else has the password")
                        .fact(
                                "the log holds no success of this user, nor of several others, so that it cannot tell whether"
                                        + " these are usual places and machines",
                                isAnythingKnown(story, context) ? List.of() : asked)
                        .atADoor(context)
                        .done());
    }

    /** Whether there is anything to hold a place against. */
    private static boolean isAnythingKnown(Story story, Context context) {
        return story.normal().isKnownAt(Instant.MAX)
                || context.tenant().knowsOthers(story.timeline().user().id());
    }

    /** Federated users, guests and users under an authentication strength lack something else than a registration. */
    private static boolean isPlain(SignIn signIn) {
        boolean federated = FEDERATED.contains(signIn.client().incomingToken())
                || signIn.authentication()
                        .tokenIssuer()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("adfederation");
        boolean strength = signIn.authentication().demands().stream()
                .anyMatch(demand -> demand.provider().equalsIgnoreCase(STRENGTHS));
        return !federated && !strength && !signIn.tenancy().isCrossTenant();
    }
}
