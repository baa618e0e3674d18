package io.github.signindoctor.diagnose.policy;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Refusers;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** A Conditional Access policy did its work, and no narrower cause fits. */
public final class BlockedByPolicy implements Check {
    @Override
    public String cause() {
        return "blocked-by-policy";
    }

    @Override
    public String lookFor() {
        return "53003 with an applied policy of result failure, or 50131 or 530032 without risk, and no narrower cause";
    }

    @Override
    public boolean concerns(Story story) {
        return Refused.mayHaveRefused(story);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> refused = story.open(Refused.byPolicy(story, context));
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> named =
                refused.stream().filter(each -> !Refusers.of(each).isEmpty()).toList();
        boolean cured = story.followed(refused.get(refused.size() - 1).at(), Cure.sameApp(refused));
        Draft draft = new Draft(cause(), story, refused)
                .standing(cured, context, Severity.HIGH)
                .confidence(named.isEmpty() ? Confidence.MEDIUM : Confidence.HIGH)
                .loop(Loop.Kind.POLICY_CONFLICT)
                .fact("a Conditional Access policy refused", refused)
                .fact("the policy that refused: " + Refused.policies(named), named)
                .fact(
                        "what the app asked for, and what the policy may be meant for: \"" + Refused.resources(refused)
                                + "\"",
                        refused.stream().filter(Refused::isBehindApp).toList());
        return Optional.of(Refused.apart(draft, refused)
                .not("wrong-password", "the policy is judged after the password, which was right")
                .wouldChange(
                        "the conditions of the policy name a place, a device or a risk: then that is the narrower cause")
                .atADoor(context)
                .done());
    }
}
