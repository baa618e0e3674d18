package io.github.signindoctor.diagnose.registration;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The user may not register a second factor because the sign-in or the user is judged risky. */
public final class RegistrationBlockedByRisk implements Check {
    @Override
    public String cause() {
        return "registration-blocked-by-risk";
    }

    @Override
    public String lookFor() {
        return "53004: registration itself is refused for risk";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(53004);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> refused = story.open(each -> each.hasCode(53004));
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        boolean cured = story.followed(refused.get(refused.size() - 1).at(), Cure.anySuccess());
        List<Reading> risky = refused.stream()
                .filter(each -> !each.signIn().risk().events().isEmpty()
                        || Set.of("low", "medium", "high")
                                .contains(each.signIn().risk().duringSignIn()))
                .toList();
        return Optional.of(new Draft(cause(), story, SecurityInfo.around(story, refused))
                .standing(cured, context, Severity.HIGH)
                .loop(Loop.Kind.REGISTRATION)
                .fact("code 53004: registering a second factor was refused for risk", refused)
                .fact("the record carries a risk", risky)
                .not("registration-required", "the user cannot register: registration is what is refused")
                .wouldChange(
                        "the person, asked on another channel, did not start these sign-ins: then somebody has the password")
                .atADoor(context)
                .done());
    }
}
