package io.github.signindoctor.diagnose.factor;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Episode;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.SignIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A slip: one or two wrong codes or one denied prompt, then success. */
public final class MistypedCode implements Check {
    private static final Set<Signal> SLIPS = EnumSet.of(
            Signal.WRONG_CODE,
            Signal.CODE_REPLAYED,
            Signal.CODE_TRIES_USED_UP,
            Signal.WRONG_NUMBER,
            Signal.DECLINED,
            Signal.CODE_NEVER_ENTERED);
    private static final int MOST = 2;
    private static final Duration SOON = Duration.ofHours(2);

    @Override
    public String cause() {
        return "mistyped-code";
    }

    @Override
    public String lookFor() {
        return "one or two wrong codes or a denied prompt, then success in the same episode, or with the same factor within two hours";
    }

    /** The same factor, given from the same machine or address within two hours: who mistypes may fetch a coffee first. */
    private static boolean isMadeGood(Reading slip, Story story) {
        return slip.factor() != SecondFactor.UNNAMED
                && story.readings().stream()
                        .anyMatch(each -> Cure.passed(slip.factor()).test(each)
                                && each.at().isAfter(slip.at())
                                && Duration.between(slip.at(), each.at()).compareTo(SOON) <= 0
                                && isFromThere(slip.signIn(), each.signIn()));
    }

    private static boolean isFromThere(SignIn slip, SignIn later) {
        return later.place().address().equals(slip.place().address())
                || !slip.device().id().isEmpty()
                        && later.device().id().equals(slip.device().id());
    }

    @Override
    public boolean concerns(Story story) {
        return story.signs().hasSignal(SLIPS);
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        List<Reading> slips = new ArrayList<>();
        for (Episode episode : story.episodes()) {
            List<Reading> wrong = episode.readings().stream()
                    .filter(each -> !each.isSilent() && SLIPS.contains(each.signal()) && !each.succeeded())
                    .toList();
            if (!wrong.isEmpty()
                    && story.attemptsWith(wrong).size() <= MOST
                    && wrong.stream().allMatch(each -> episode.succeedsAfter(each) || isMadeGood(each, story))) {
                slips.addAll(wrong);
            }
        }
        slips.removeIf(each -> !story.isOpen(each));
        if (slips.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(cause(), story, slips)
                .standing(true, context, Severity.INFO)
                .severity(Severity.INFO)
                .fact("a code or prompt went wrong, and the user came in soon after", slips)
                .not("totp-clock-drift", "a code passed soon after")
                .wouldChange("it happens every day")
                .done());
    }
}
