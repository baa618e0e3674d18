package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.SignInLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the attempts of a short log in which every prompt is answered in its own attempt and app, by the numbers that
 * stand for identifiers; the rules are those of the story's attempts. Most users are counted so, which is why arrays stand
 * here in place of objects.
 */
final class Tries {
    private static final long REACH = Duration.ofMinutes(10).toNanos();
    private static final int NONE = -1;
    private static final int[] PROMPTS = {50074, 50076};

    private final SignInLog log;
    private final int size;
    /** Places in the log, in the order of the story; all that follows is by that order. */
    private final int[] order;

    private final long[] times;
    private final Reading[] alike;
    private final long[] requests;
    private final long[] originals;
    private final long[] correlations;
    private final int[] attempts;

    /** By attempt. */
    private final boolean[] closed;

    private final boolean[] namesOthers;
    private final boolean[] prompted;
    private final boolean[] passed;
    private final boolean[] unclear;
    private final int[] last;
    private final int[] standing;
    private int count;

    Tries(SignInLog log, Reader reader) {
        this.log = log;
        this.size = log.size();
        this.order = new int[size];
        this.times = new long[size];
        this.alike = new Reading[size];
        for (int at = 0; at < size; at++) {
            insert(at, reader.readAlike(log, at), log.nanosAt(at));
        }
        this.requests = new long[size];
        this.originals = new long[size];
        this.correlations = new long[size];
        for (int at = 0; at < size; at++) {
            requests[at] = log.requestKeyAt(order[at]);
            originals[at] = log.originalKeyAt(order[at]);
            correlations[at] = log.correlationKeyAt(order[at]);
        }
        this.attempts = new int[size];
        this.closed = new boolean[size];
        this.namesOthers = new boolean[size];
        this.prompted = new boolean[size];
        this.passed = new boolean[size];
        this.unclear = new boolean[size];
        this.last = new int[size];
        this.standing = new int[size];
    }

    /** By time, success last; logs mostly come so. */
    private void insert(int record, Reading reading, long time) {
        int at = record;
        while (at > 0 && (times[at - 1] > time || times[at - 1] == time && isLater(alike[at - 1], reading))) {
            times[at] = times[at - 1];
            alike[at] = alike[at - 1];
            order[at] = order[at - 1];
            at--;
        }
        times[at] = time;
        alike[at] = reading;
        order[at] = record;
    }

    private static boolean isLater(Reading one, Reading other) {
        return one.succeeded() && !other.succeeded();
    }

    /** Whether this many records come each within so many nanoseconds of the one before. */
    boolean holdsRun(int least, long within) {
        int run = 1;
        for (int at = 1; at < size && run < least; at++) {
            run = times[at] - times[at - 1] <= within ? run + 1 : 1;
        }
        return run >= least;
    }

    /**
     * How they ended; empty where a prompt is left open or was answered in another app, or the order of the records is in
     * doubt. A session that was not there, or a question whether to stay signed in, may well be left open.
     */
    Optional<Map<Outcome, Long>> outcomes(Instant asOf) {
        for (int at = 0; at < size; at++) {
            if (requests[at] == 0 || isInDoubt(at)) {
                return Optional.empty();
            }
            join(at);
        }
        for (int at = 0; at < size; at++) {
            int attempt = attempts[at];
            if (alike[at].hasCode(PROMPTS) && !(closed[attempt] && app(at).equals(app(last[attempt])))) {
                return Optional.empty();
            }
        }
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        for (int attempt = 0; attempt < count; attempt++) {
            outcomes.merge(outcome(attempt, asOf), 1L, Long::sum);
        }
        return Optional.of(outcomes);
    }

    private Outcome outcome(int attempt, Instant asOf) {
        return closed[attempt] ? Outcome.SUCCEEDED : Attempt.leftOpen(log.timeAt(order[last[attempt]]), asOf);
    }

    private String app(int at) {
        return log.clientAt(order[at]).app().key();
    }

    /** At one instant, records that end alike come by their ids. */
    private boolean isInDoubt(int at) {
        return at > 0
                && times[at] == times[at - 1]
                && alike[at].succeeded() == alike[at - 1].succeeded()
                && (!alike[at].succeeded() || originals[at] != 0 || originals[at - 1] != 0);
    }

    private void join(int at) {
        boolean namesOther = originals[at] != 0 && originals[at] != requests[at];
        int attempt = open(at, namesOther ? originals[at] : requests[at], namesOther);
        if (attempt == count) {
            count++;
            standing[attempt] = at;
        } else if (rank(at) < rank(standing[attempt])) {
            standing[attempt] = at;
        }
        Reading reading = alike[at];
        attempts[at] = attempt;
        namesOthers[attempt] |= namesOther;
        closed[attempt] = reading.succeeded();
        prompted[attempt] |= reading.prompted();
        passed[attempt] |= reading.passedFactor();
        unclear[attempt] |= reading.succeeded() && reading.signal() == Signal.UNCLEAR;
        last[attempt] = at;
    }

    private int open(int at, long key, boolean namesOther) {
        int named = named(at, key);
        if (named != NONE && !closed[named]) {
            return named;
        }
        int near = near(at);
        boolean joins = near != NONE
                && !closed[near]
                && !(namesOther && namesOthers[near])
                && times[at] - times[last[near]] <= REACH;
        return joins ? near : count;
    }

    private int named(int at, long key) {
        for (int before = at - 1; before >= 0; before--) {
            if (requests[before] == key || originals[before] == key) {
                return attempts[before];
            }
        }
        return NONE;
    }

    private int near(int at) {
        long correlation = correlations[at];
        for (int before = at - 1; before >= 0 && correlation != 0; before--) {
            if (correlations[before] == correlation) {
                return attempts[before];
            }
        }
        return NONE;
    }

    /**
     * For each attempt in which a person was really asked and came in, the record that stands for it, by its place in the
     * log: one without a device's identity where it holds one, else one of no browser, else the first. To be asked after
     * {@link #outcomes}.
     */
    int[] answered() {
        int[] found = new int[count];
        int answered = 0;
        for (int attempt = 0; attempt < count; attempt++) {
            if (closed[attempt] && (passed[attempt] || prompted[attempt] && unclear[attempt])) {
                found[answered++] = order[standing[attempt]];
            }
        }
        return Arrays.copyOf(found, answered);
    }

    private int rank(int at) {
        boolean equipped = !log.deviceAt(order[at]).id().isEmpty();
        boolean browser = log.clientAt(order[at]).clientApp().equalsIgnoreCase("browser");
        return (equipped ? 2 : 0) + (browser ? 1 : 0);
    }
}
