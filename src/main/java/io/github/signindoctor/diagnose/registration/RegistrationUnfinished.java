package io.github.signindoctor.diagnose.registration;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Setting up a second factor was begun and never finished. */
public final class RegistrationUnfinished implements Check {
    private static final int LEAST = 2;

    @Override
    public String cause() {
        return "registration-unfinished";
    }

    @Override
    public String lookFor() {
        return "registration asked again and again, at the security information page or with \"registration prompted\"";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> begun = story.unanswered(each -> !each.isSilent()
                && (SecurityInfo.isFor(each) && (SecurityInfo.isDemanded(each) || each.hasCode(50125, 50074, 500121))
                        || each.signal() == Signal.REGISTRATION_PROMPTED));
        if (story.attemptsWith(begun).size() < LEAST) {
            return Optional.empty();
        }
        boolean strange =
                begun.stream().allMatch(each -> Familiarity.of(each, story, context.tenant()) == Familiarity.STRANGE);
        if (strange) {
            return Optional.empty();
        }
        boolean cured = story.followed(
                begun.get(begun.size() - 1).at(),
                each -> each.passedFactor() || Cure.sameApp(begun).test(each));
        return Optional.of(new Draft(cause(), story, begun(story, begun))
                .standing(cured, context, Severity.HIGH)
                .loop(Loop.Kind.REGISTRATION)
                .fact("the set-up of a second factor was begun and left", begun)
                .not("registration-required", "the set-up was begun, more than once")
                .wouldChange(
                        "the list of the user's methods shows a finished one: then look at the demand, not at the set-up")
                .done());
    }

    private static List<Reading> begun(Story story, List<Reading> begun) {
        List<Reading> all = new ArrayList<>(begun);
        story.unanswered(SecurityInfo::isDemanded).stream()
                .filter(each -> !each.isSilent() && !all.contains(each))
                .forEach(all::add);
        return all;
    }
}
