package io.github.signindoctor.recommend;

import io.github.signindoctor.diagnose.Finding;
import java.util.List;

/**
 * A finding and what to do about it.
 *
 * @param finding the finding
 * @param remedies best first
 */
public record Advice(Finding finding, List<Recommendation> remedies) {
    /** Copies the list. */
    public Advice {
        remedies = List.copyOf(remedies);
    }
}
