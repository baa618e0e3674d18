package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Story;
import java.util.Optional;

/**
 * One question: is this the cause? A check is a final class named after the problem that it finds. It returns what it
 * found; it never prints, reads or asks the time.
 */
public interface Check {
    /** Identifier of the cause in the vocabulary. */
    String cause();

    /** The evidence that it looks for, in one line. */
    String lookFor();

    /**
     * Whether the story holds what the check needs at all, cheaply: no means that {@link #examine} would find nothing, yes
     * means nothing. Most stories are of people who came in, and concern hardly any check.
     */
    default boolean concerns(Story story) {
        return true;
    }

    /** What it finds among the records that no narrower check has explained. */
    Optional<Verdict> examine(Story story, Context context);
}
