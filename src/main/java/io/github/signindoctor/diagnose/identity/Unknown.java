package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Outcome;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Ending;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The honest answer: something failed, and no check can say why. */
public final class Unknown implements Check {
    private static final int REPEATED = 3;

    @Override
    public String cause() {
        return "unknown";
    }

    @Override
    public String lookFor() {
        return "failures, or challenges left open 3 times or more, that no success follows and no other check explains";
    }

    @Override
    public boolean concerns(Story story) {
        return story.isUnsettled();
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> left = challengesLeftOpen(story);
        List<Reading> failed = story.unanswered(each -> each.ending() == Ending.FAILURE || left.contains(each));
        int attempts = story.attemptsWith(failed).size();
        boolean onlyASlip = attempts == 1 && failed.get(0).hasCode(50126);
        if (failed.isEmpty() || onlyASlip) {
            return Optional.empty();
        }
        boolean cured = story.followed(failed.get(failed.size() - 1).at(), Cure.sameApp(failed));
        Draft draft = new Draft(cause(), story, failed)
                .standing(cured, context, Severity.MEDIUM)
                .confidence(Confidence.LOW)
                .inferred()
                .fact(
                        cured
                                ? "these sign-ins failed, and a later one passed"
                                : "these sign-ins failed and no success followed",
                        failed)
                .fact("the second factor was asked for again and again, and the page was left each time", left)
                .wouldChange("another record of the same try, from another export, carries a reason");
        if (!left.isEmpty()) {
            draft.loop(Loop.Kind.CHALLENGE_ABANDONED);
        }
        if (cured || attempts == 1 || isOnlyKnocking(failed, story, context)) {
            draft.severity(Severity.INFO);
        } else if (attempts < REPEATED) {
            draft.severity(Severity.LOW);
        }
        return Optional.of(draft.done());
    }

    /** A user who never gets past the challenge leaves interrupts only; one or two of them mean nothing. */
    private static List<Reading> challengesLeftOpen(Story story) {
        Set<Reading> abandoned = story.attempts().stream()
                .filter(attempt -> attempt.outcome() == Outcome.ABANDONED)
                .flatMap(attempt -> attempt.readings().stream())
                .collect(Collectors.toSet());
        List<Reading> left =
                story.unanswered(each -> each.hasCode(50074) && !each.isSilent() && abandoned.contains(each));
        boolean stuck = story.attemptsWith(left).size() >= REPEATED
                && !story.followed(left.get(left.size() - 1).at(), Cure.anySuccess());
        return stuck ? left : List.of();
    }

    /** Passwords tried from places that the user never uses: knocking at the door, which has not opened. */
    private static boolean isOnlyKnocking(List<Reading> failed, Story story, Context context) {
        return failed.stream()
                .allMatch(each -> each.hasCode(50126, 50053, 50034, 50055)
                        && Familiarity.of(each, story, context.tenant()) != Familiarity.FAMILIAR);
    }
}
