package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import java.util.List;

/**
 * A finding, and the records that it explains, which wider checks then leave alone.
 *
 * @param finding the finding
 * @param explains at least the records of its evidence
 */
public record Verdict(Finding finding, List<Reading> explains) {
    /** Copies the list. */
    public Verdict {
        explains = List.copyOf(explains);
    }
}
