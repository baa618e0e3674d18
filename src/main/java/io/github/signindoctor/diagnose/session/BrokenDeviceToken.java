package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One device lost its primary refresh token: it is prompted all day, other devices are fine. */
public final class BrokenDeviceToken implements Check {
    private static final int LEAST = 3;

    @Override
    public String cause() {
        return "broken-device-token";
    }

    @Override
    public String lookFor() {
        return "50155 or 50097 of one device, again and again, with answered prompts where it does not prove itself";
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasCode(50155, 50097);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> tokens = story.open(each ->
                each.hasCode(50155, 50097) && Familiarity.of(each, story, context.tenant()) != Familiarity.STRANGE);
        List<Attempt> prompts =
                Prompts.answered(story, each -> each.signIn().device().id().isEmpty() && !each.isSilent());
        List<Reading> known = story.readings().stream()
                .filter(each -> each.succeeded() && !each.signIn().device().id().isEmpty())
                .toList();
        if (story.attemptsWith(tokens).size() < LEAST
                || prompts.size() < LEAST
                || known.isEmpty() && !tokens.stream().allMatch(each -> each.hasCode(50155))) {
            return Optional.empty();
        }
        List<Reading> all = new ArrayList<>(tokens);
        Prompts.readings(prompts).stream().filter(each -> !all.contains(each)).forEach(all::add);
        all.sort(Reading.ORDER);
        return Optional.of(new Draft(cause(), story, all)
                .standing(false, context, Severity.MEDIUM)
                .inferred()
                .confidence(known.isEmpty() ? Confidence.MEDIUM : Confidence.HIGH)
                .loop(Loop.Kind.DEVICE_EVIDENCE, prompts)
                .fact("the device could not prove itself", tokens)
                .fact("prompts came where the device showed no identity", Prompts.readings(prompts))
                .fact(
                        "the same user showed a device identity elsewhere or before",
                        known.stream().limit(1).toList())
                .not("device-not-joined", "the device showed its identity before, and the user gets in each time")
                .wouldChange("dsregcmd /status shows a primary refresh token on that device")
                .done());
    }
}
