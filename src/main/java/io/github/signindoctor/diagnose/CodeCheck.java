package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Cure;
import io.github.signindoctor.diagnose.story.Familiarity;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.diagnose.story.Unsettled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A cause that its codes or texts give away. The subclasses say which records tell of it, what cures it and which
 * facts to state; what all of them share stands here.
 */
public abstract class CodeCheck implements Check {
    /** Whether a record tells of the cause. */
    protected abstract boolean tells(Reading reading, Story story, Context context);

    /** States facts, rivals and severity; the state is judged already. */
    protected abstract Draft describe(Draft draft, List<Reading> told, Story story);

    /** How bad it is while it stands. */
    protected Severity severity() {
        return Severity.HIGH;
    }

    /** What ends it. */
    protected Predicate<Reading> cure(List<Reading> told) {
        return Cure.sameApp(told);
    }

    /** Records from strange places are for the attack checks, unless the subclass says otherwise. */
    protected boolean toleratesStrangers() {
        return false;
    }

    /** Whether the refusal is one app's own, so that only a success of that app answers it; no by default. */
    protected boolean isOfOneApp(Reading reading) {
        return false;
    }

    /** Fewer attempts than this are no finding. */
    protected int leastAttempts() {
        return 1;
    }

    /** Whether these records are enough to speak of the cause at all; yes unless the subclass is choosier. */
    protected boolean suffices(List<Reading> told, Story story) {
        return true;
    }

    /** Says how sure it is that the user is the one who fails, where it matters; nothing by default. */
    protected Draft weigh(Draft draft, List<Reading> told, Story story, Context context) {
        return draft;
    }

    /** The kind of loop that repetition makes; none by default. */
    protected Optional<Loop.Kind> loop() {
        return Optional.empty();
    }

    @Override
    public boolean concerns(Story story) {
        return story.isUnsettled();
    }

    @Override
    public final Optional<Verdict> examine(Story story, Context context) {
        List<Reading> told = told(story, context);
        if (told.isEmpty() || story.attemptsWith(told).size() < leastAttempts() || !suffices(told, story)) {
            return Optional.empty();
        }
        boolean cured = story.followed(told.get(told.size() - 1).at(), cure(told));
        Draft draft = new Draft(cause(), story, told).standing(cured, context, severity());
        loop().ifPresent(draft::loop);
        return Optional.of(
                weigh(describe(draft, told, story), told, story, context).done());
    }

    private List<Reading> told(Story story, Context context) {
        List<Reading> told = new ArrayList<>();
        for (Unsettled each : story.unsettled()) {
            if (isTold(each.reading(), story, context) && (!each.answered() || isOfOneApp(each.reading()))) {
                told.add(each.reading());
            }
        }
        return told;
    }

    private boolean isTold(Reading reading, Story story, Context context) {
        return tells(reading, story, context)
                && (toleratesStrangers() || Familiarity.of(reading, story, context.tenant()) != Familiarity.STRANGE);
    }
}
