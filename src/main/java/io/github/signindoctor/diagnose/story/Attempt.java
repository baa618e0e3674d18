package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.diagnose.Outcome;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One person's one try: the records that belong together, in time order.
 *
 * @param readings at least one
 * @param outcome how it ended
 */
public record Attempt(List<Reading> readings, Outcome outcome) {
    /** An attempt whose last record is younger than this is pending unless it is conclusive. */
    static final Duration YOUNG = Duration.ofMinutes(10);

    /** Judges the records against the time of the log's end. */
    static Attempt of(List<Reading> readings, Instant asOf) {
        // Most attempts are one record, and there are many.
        List<Reading> copy = readings.size() == 1 ? List.of(readings.get(0)) : List.copyOf(readings);
        return new Attempt(copy, outcome(copy, asOf));
    }

    private static Outcome outcome(List<Reading> readings, Instant asOf) {
        for (int i = readings.size() - 1; i >= 0; i--) {
            Reading reading = readings.get(i);
            if (reading.ending() == Ending.SUCCESS) {
                return Outcome.SUCCEEDED;
            }
            if (reading.ending() == Ending.FAILURE) {
                Optional<ErrorCode> code = reading.signIn().status().code();
                return code.isPresent() && Refusals.refuses(code.get()) ? Outcome.BLOCKED : Outcome.FAILED;
            }
        }
        return leftOpen(readings.get(readings.size() - 1).at(), asOf);
    }

    /** How an attempt stands that nothing concluded, by the time of its last record. */
    public static Outcome leftOpen(Instant last, Instant asOf) {
        return last.plus(YOUNG).isAfter(asOf) ? Outcome.PENDING : Outcome.ABANDONED;
    }

    /** Time of the first record. */
    public Instant first() {
        return readings.get(0).at();
    }

    /** Time of the last record. */
    public Instant last() {
        return readings.get(readings.size() - 1).at();
    }

    /** Whether it ended well. */
    public boolean succeeded() {
        return outcome == Outcome.SUCCEEDED;
    }

    /** Whether a person was really asked for a second factor. */
    public boolean prompted() {
        for (Reading reading : readings) {
            if (reading.prompted()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a person was really asked and came in: a factor given, or, where the export keeps silent about factors, a
     * challenge that a success followed.
     */
    boolean isAnswered() {
        if (!succeeded()) {
            return false;
        }
        boolean untold = false;
        for (Reading reading : readings) {
            if (reading.passedFactor()) {
                return true;
            }
            untold |= reading.succeeded() && reading.signal() == Signal.UNCLEAR;
        }
        return untold && prompted();
    }
}
