package io.github.signindoctor.diagnose.identity;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Ending;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.List;
import java.util.Optional;

/** The honest answer: something failed, and no check can say why. */
public final class Unknown implements Check {
    private static final int REPEATED = 3;

    @Override
    public String cause() {
        return "unknown";
    }

    @Override
    public String lookFor() {
        return "failures that no success follows and that no other check explains";
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> failed = story.unanswered(each -> each.ending() == Ending.FAILURE);
        int attempts = story.attemptsWith(failed).size();
        boolean onlyASlip = attempts == 1 && failed.get(0).hasCode(50126);
        if (failed.isEmpty() || onlyASlip) {
            return Optional.empty();
        }
        boolean cured = story.followed(
                failed.get(failed.size() - 1).at(),
                each -> each.succeeded() && Cure.sameApp(failed).test(each));
        Draft draft = new Draft(cause(), story, failed)
                .standing(cured, context, Severity.MEDIUM)
                .confidence(Confidence.LOW)
                .inferred()
                .fact(
                        cured
                                ? "these sign-ins failed, and a later one passed"
                                : "these sign-ins failed and no success followed",
                        failed)
                .wouldChange("a record of the same try that carries a reason");
        if (cured || attempts == 1 || isOnlyKnocking(failed, story, context)) {
            draft.severity(Severity.INFO);
        } else if (attempts < REPEATED) {
            draft.severity(Severity.LOW);
        }
        return Optional.of(draft.done());
    }

    /** Passwords tried from places that the user never uses: knocking at the door, which has not opened. */
    private static boolean isOnlyKnocking(List<Reading> failed, Story story, Context context) {
        return failed.stream()
                .allMatch(each -> each.hasCode(50126, 50053, 50034, 50055)
                        && Familiarity.of(each, story, context.tenant()) != Familiarity.FAMILIAR);
    }
}
