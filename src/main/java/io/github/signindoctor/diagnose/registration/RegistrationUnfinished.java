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
    private static final int LEAST_POSTPONED = 3;

    @Override
    public String cause() {
        return "registration-unfinished";
    }

    @Override
    public String lookFor() {
        return "registration asked again and again, at the security information page or with \"registration prompted\"";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50072, 50079, 50125)
                || story.signs().hasSignal(Signal.NO_METHOD)
                || story.signs().hasSignal(Signal.REGISTRATION_PROMPTED)
                || story.signs().hasCode(50074, 500121) && SecurityInfo.isVisitedIn(story);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> begun = SecurityInfo.leftOpen(story, each -> !each.isSilent() && isBegun(story, each));
        if (story.attemptsWith(begun).size() < LEAST) {
            begun = story.open(each -> !each.isSilent() && isPostponable(each) && !hasFactor(story, each));
        }
        return story.attemptsWith(begun).size()
                        < (begun.stream().allMatch(RegistrationUnfinished::isPostponable) ? LEAST_POSTPONED : LEAST)
                ? Optional.empty()
                : verdict(story, context, begun);
    }

    private static boolean isBegun(Story story, Reading each) {
        return SecurityInfo.isFor(each) && (SecurityInfo.isDemanded(each) || each.hasCode(50125, 50074, 500121))
                || SecurityInfo.isDemanded(each) && isOfThisTenant(each) && SecurityInfo.isFollowedUp(story, each)
                || each.signal() == Signal.REGISTRATION_PROMPTED && !each.succeeded();
    }

    private static boolean isOfThisTenant(Reading each) {
        return !each.signIn().tenancy().isCrossTenant();
    }

    /** The page of self-service password reset may be put off, and lets the user in; it comes back the next time. */
    private static boolean isPostponable(Reading each) {
        return each.hasCode(50125);
    }

    /** Who gives a second factor before the page or right after it has one: the page then reminds of a spare. */
    private static boolean hasFactor(Story story, Reading putOff) {
        return story.readings().stream()
                        .anyMatch(each -> each.passedFactor() && !each.at().isAfter(putOff.at()))
                || story.episodes().stream()
                        .filter(episode -> episode.readings().contains(putOff))
                        .flatMap(episode -> episode.readings().stream())
                        .anyMatch(Reading::passedFactor);
    }

    private Optional<Verdict> verdict(Story story, Context context, List<Reading> begun) {
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
        SecurityInfo.leftOpen(story, SecurityInfo::isDemanded).stream()
                .filter(each -> !each.isSilent() && !all.contains(each))
                .forEach(all::add);
        return all;
    }
}
