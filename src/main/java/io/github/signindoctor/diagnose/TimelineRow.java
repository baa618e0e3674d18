package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.ErrorCode;
import java.time.Instant;
import java.util.List;

/**
 * One attempt of a user, as a timeline tells it.
 *
 * @param at time of its first record
 * @param deed what was done
 * @param marks the findings that it belongs to
 */
public record TimelineRow(Instant at, Deed deed, List<LoopMark> marks) {
    /** Copies the list. */
    public TimelineRow {
        marks = List.copyOf(marks);
    }

    /**
     * What an attempt was, time apart. Texts are as the log has them, and empty where it says nothing.
     *
     * @param app name of the application, else its id
     * @param address where it came from
     * @param place city and country
     * @param device name, else operating system and browser
     * @param method second factor, else first factor
     * @param silent whether a client acted without asking
     * @param outcome how it ended
     * @param codes in the order of their coming, 0 only where it is the only one
     */
    public record Deed(
            String app,
            String address,
            String place,
            String device,
            String method,
            boolean silent,
            Outcome outcome,
            List<ErrorCode> codes) {
        /** Copies the list. */
        public Deed {
            codes = List.copyOf(codes);
        }
    }
}
