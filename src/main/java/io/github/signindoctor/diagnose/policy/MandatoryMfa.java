package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Microsoft itself demands MFA at its admin portals and at Azure management; nobody can be exempted. */
public final class MandatoryMfa implements Check {
    private static final Set<String> PORTALS = Set.of(
            "azure portal",
            "microsoft azure portal",
            "microsoft entra admin center",
            "microsoft intune admin center",
            "microsoft intune portal extension",
            "microsoft 365 admin center",
            "microsoft office 365 portal",
            "microsoft admin center",
            "microsoft azure cli",
            "microsoft azure powershell",
            "azure mobile app");
    /** Azure portal, Azure Resource Manager, Azure CLI, Azure PowerShell (learn.microsoft.com, mandatory multifactor authentication). */
    private static final Set<String> IDS = Set.of(
            "c44b4083-3bb0-49c1-b47d-974e53cbdf3c",
            "797f4846-ba00-4fd7-ba43-dac1f8f63013",
            "04b07795-8ddb-461a-bbee-02f9e1bf7b46",
            "1950a258-227b-4e31-a9cf-717495945fc2");

    @Override
    public String cause() {
        return "mandatory-mfa";
    }

    @Override
    public String lookFor() {
        return "MFA demanded at an admin portal or Azure management although no policy and no setting of the tenant asks";
    }

    @Override
    public boolean concerns(Story story) {
        return story.isUnsettled();
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> asked = story.unanswered(each -> each.hasCode(50072, 50074, 50076, 50079)
                && isMicrosoftsOwn(each.signIn())
                && nobodyAsks(each.signIn())
                && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        if (asked.isEmpty() || story.readings().stream().anyMatch(MandatoryMfa::isAskedElsewhere)) {
            return Optional.empty();
        }
        boolean cured = story.followed(asked.get(asked.size() - 1).at(), Cure.sameApp(asked));
        return Optional.of(new Draft(cause(), story, asked)
                .standing(cured, context, Severity.HIGH)
                .inferred()
                .confidence(Confidence.MEDIUM)
                .loop(Loop.Kind.REGISTRATION)
                .fact(
                        "a second factor was demanded at an admin portal or at Azure management, and no policy applied",
                        asked)
                .fact(
                        "other apps of the user pass with one factor",
                        story.readings().stream()
                                .filter(each ->
                                        each.succeeded() && !each.passedFactor() && !isMicrosoftsOwn(each.signIn()))
                                .limit(2)
                                .toList())
                .not("per-user-mfa-enforced", "neither the user's setting nor security defaults ask")
                .wouldChange("a policy of the tenant turns out to ask for it")
                .done());
    }

    /** Who is asked in other apps too, and nobody can be seen to ask, meets something else than Microsoft's demand. */
    private static boolean isAskedElsewhere(Reading reading) {
        return reading.hasCode(50072, 50074)
                && !reading.isSilent()
                && !isMicrosoftsOwn(reading.signIn())
                && nobodyAsks(reading.signIn());
    }

    private static boolean isMicrosoftsOwn(SignIn signIn) {
        App app = signIn.client().app();
        App resource = signIn.client().resource();
        return IDS.contains(app.id())
                || IDS.contains(resource.id())
                || PORTALS.contains(app.name().toLowerCase(Locale.ROOT))
                || resource.name().equalsIgnoreCase("Windows Azure Service Management API");
    }

    private static boolean nobodyAsks(SignIn signIn) {
        return signIn.policies().visible()
                && signIn.policies().with(PolicyResult.FAILURE).isEmpty()
                && !MfaDemand.isOfPolicy(signIn)
                && !MfaDemand.isOfUserSetting(signIn)
                && !MfaDemand.isOfSecurityDefaults(signIn);
    }
}
