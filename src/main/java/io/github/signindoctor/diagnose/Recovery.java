package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.RecordRef;
import java.util.List;

/**
 * How those whom a trouble hit fared after it.
 *
 * @param hit how many users it hit
 * @param back how many of them came in again, after their own last failure, with what had failed
 * @param since whether one of them did so after the last failure of all
 * @param shownBy a few of the records in which they came in
 */
public record Recovery(int hit, int back, boolean since, List<RecordRef> shownBy) {
    /** Copies the list. */
    public Recovery {
        shownBy = List.copyOf(shownBy);
    }

    /** Whether the trouble is over: most of those it hit are, and its last failure is behind them. */
    public boolean healed() {
        return since && back * 2 > hit;
    }
}
