package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a trouble went: when it struck, how regularly, and whether it still stands.
 *
 * @param occasions when it struck, as its user would count
 * @param last time of the last record of it, whoever or whatever acted
 */
public record Course(Occasions occasions, Instant last) {
    private static final Duration RECENT = Duration.ofHours(24);
    private static final Duration SHORT_LOG = Duration.ofHours(1);

    /** A course of strikes at these times, in order, at least one. */
    public Course(List<Instant> times) {
        this(new Occasions(times, false), times.get(times.size() - 1));
    }

    /** The course of these attempts of a story, at least one. */
    public static Course of(Story story, List<Attempt> attempts) {
        return new Course(Occasions.of(story, attempts), last(attempts));
    }

    /** The course of these attempts, at least one, where nobody is met and each counts. */
    public static Course ofMachine(List<Attempt> attempts) {
        return new Course(Occasions.each(attempts), last(attempts));
    }

    private static Instant last(List<Attempt> attempts) {
        Instant last = attempts.get(0).last();
        for (Attempt attempt : attempts) {
            last = attempt.last().isAfter(last) ? attempt.last() : last;
        }
        return last;
    }

    /** Median time between two strikes; zero for a single one. */
    public Duration medianSpacing() {
        List<Instant> times = occasions.times();
        List<Duration> spacings = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            spacings.add(Duration.between(times.get(i - 1), times.get(i)));
        }
        spacings.sort(Duration::compareTo);
        return spacings.isEmpty() ? Duration.ZERO : spacings.get(spacings.size() / 2);
    }

    /** Whether the strikes keep a beat. */
    public Loop.Regularity regularity() {
        return Rhythm.of(occasions.times())
                .map(rhythm -> rhythm.isSteady() ? Loop.Regularity.STEADY : Loop.Regularity.UNEVEN)
                .orElse(Loop.Regularity.UNCLEAR);
    }

    /**
     * The state, as the vocabulary defines it: a trouble that struck within a day or three median spacings still runs.
     *
     * @param cured whether a success with the factor or app that failed came after the last strike
     * @param logFrom time of the first record of the input
     * @param asOf time against which it is judged
     */
    public State state(boolean cured, Instant logFrom, Instant asOf) {
        if (cured) {
            return State.HEALED;
        }
        if (Duration.between(logFrom, asOf).compareTo(SHORT_LOG) < 0) {
            return State.UNKNOWN;
        }
        Duration spacing = medianSpacing();
        Duration reach = spacing.plus(spacing).plus(spacing);
        Duration since = Duration.between(last, asOf);
        return since.compareTo(reach.compareTo(RECENT) > 0 ? reach : RECENT) <= 0 ? State.RUNNING : State.ENDED;
    }
}
