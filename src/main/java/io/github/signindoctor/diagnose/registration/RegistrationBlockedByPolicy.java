package io.github.signindoctor.diagnose.registration;

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
import io.github.signindoctor.model.PolicyResult;
import java.util.List;
import java.util.Optional;

/** A Conditional Access policy refuses the registration page itself. */
public final class RegistrationBlockedByPolicy implements Check {
    @Override
    public String cause() {
        return "registration-blocked-by-policy";
    }

    @Override
    public String lookFor() {
        return "53010, or 53003 at the security information page";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(53010, 53003);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> refused =
                story.open(each -> (each.hasCode(53010) || each.hasCode(53003) && isAtRegistration(story, each))
                        && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        boolean cured = story.followed(refused.get(refused.size() - 1).at(), Cure.sameApp(refused))
                || story.followed(refused.get(refused.size() - 1).at(), Reading::passedFactor);
        boolean policySeen = refused.stream()
                .anyMatch(each ->
                        !each.signIn().policies().with(PolicyResult.FAILURE).isEmpty());
        return Optional.of(new Draft(cause(), story, SecurityInfo.around(story, refused))
                .standing(cured, context, Severity.HIGH)
                .confidence(policySeen || refused.get(0).hasCode(53010) ? Confidence.HIGH : Confidence.MEDIUM)
                .loop(Loop.Kind.REGISTRATION)
                .fact("the page on which a second factor is registered was refused by a policy", refused)
                .fact("the user was asked to register a second factor", story.open(SecurityInfo::isDemanded))
                .not("registration-required", "the user tried to register and was refused")
                .wouldChange("no policy covers the user action \"register security information\" or the page's app")
                .atADoor(context)
                .done());
    }

    /** The page itself, or the panel in front of it right after the user was told to register. */
    private static boolean isAtRegistration(Story story, Reading refused) {
        return SecurityInfo.isFor(refused)
                || SecurityInfo.isVisit(refused) && SecurityInfo.isAfterDemand(story, refused);
    }
}
