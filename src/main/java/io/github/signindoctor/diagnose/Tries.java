package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Client;
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
    /** What is known of an attempt. */
    private static final byte CLOSED = 1;

    private static final byte NAMES_OTHERS = 2;
    private static final byte PROMPTED = 4;
    private static final byte PASSED = 8;
    private static final byte UNCLEAR = 16;

    private final SignInLog log;
    private final int size;
    /** Places in the log, in the order of the story; all that follows is by that order. */
    private final int[] order;

    private final long[] times;
    private final Kind[] kinds;
    private final long[] requests;
    private final long[] originals;
    private final long[] correlations;
    private final int[] attempts;

    /** By attempt. */
    private final byte[] marks;

    private final int[] last;
    private int count;

    /**
     * Tries.
     *
     * @param kinds those of the records, by their places; the array is the tries' own from now on
     */
    Tries(SignInLog log, Kind[] kinds) {
        this.log = log;
        this.size = log.size();
        this.order = new int[size];
        this.times = new long[size];
        this.kinds = kinds;
        for (int at = 0; at < size; at++) {
            insert(at, kinds[at], log.nanosAt(at));
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
        this.marks = new byte[size];
        this.last = new int[size];
    }

    /** By time, success last; logs mostly come so. */
    private void insert(int record, Kind kind, long time) {
        int at = record;
        while (at > 0 && (times[at - 1] > time || times[at - 1] == time && isLater(kinds[at - 1], kind))) {
            times[at] = times[at - 1];
            kinds[at] = kinds[at - 1];
            order[at] = order[at - 1];
            at--;
        }
        times[at] = time;
        kinds[at] = kind;
        order[at] = record;
    }

    private static boolean isLater(Kind one, Kind other) {
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
            if (kinds[at].isPrompt() && !(is(attempt, CLOSED) && isSameApp(at, last[attempt]))) {
                return Optional.empty();
            }
        }
        return Optional.of(count(asOf));
    }

    private Map<Outcome, Long> count(Instant asOf) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        long succeeded = 0;
        for (int attempt = 0; attempt < count; attempt++) {
            if (is(attempt, CLOSED)) {
                succeeded++;
            } else {
                outcomes.merge(Attempt.leftOpen(log.timeAt(order[last[attempt]]), asOf), 1L, Long::sum);
            }
        }
        if (succeeded > 0) {
            outcomes.put(Outcome.SUCCEEDED, succeeded);
        }
        return outcomes;
    }

    private boolean is(int attempt, int mark) {
        return (marks[attempt] & mark) != 0;
    }

    private boolean isSameApp(int one, int other) {
        Client here = log.clientAt(order[one]);
        Client there = log.clientAt(order[other]);
        return here == there || here.app().key().equals(there.app().key());
    }

    /** At one instant, records that end alike come by their ids. */
    private boolean isInDoubt(int at) {
        return at > 0
                && times[at] == times[at - 1]
                && kinds[at].succeeded() == kinds[at - 1].succeeded()
                && (!kinds[at].succeeded() || originals[at] != 0 || originals[at - 1] != 0);
    }

    private void join(int at) {
        boolean namesOther = originals[at] != 0 && originals[at] != requests[at];
        int attempt = open(at, namesOther ? originals[at] : requests[at], namesOther);
        if (attempt == count) {
            count++;
        }
        attempts[at] = attempt;
        marks[attempt] = (byte) (marks[attempt] & ~CLOSED | marks(kinds[at]) | (namesOther ? NAMES_OTHERS : 0));
        last[attempt] = at;
    }

    private static int marks(Kind kind) {
        return (kind.succeeded() ? CLOSED : 0)
                | (kind.prompted() ? PROMPTED : 0)
                | (kind.passedFactor() ? PASSED : 0)
                | (kind.succeeded() && kind.reading().signal() == Signal.UNCLEAR ? UNCLEAR : 0);
    }

    private int open(int at, long key, boolean namesOther) {
        int named = named(at, key);
        if (named != NONE && !is(named, CLOSED)) {
            return named;
        }
        int near = near(at);
        boolean joins = near != NONE
                && !is(near, CLOSED)
                && !(namesOther && is(near, NAMES_OTHERS))
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
            if (is(attempt, CLOSED) && (is(attempt, PASSED) || is(attempt, PROMPTED) && is(attempt, UNCLEAR))) {
                found[answered++] = order[standing(attempt)];
            }
        }
        return Arrays.copyOf(found, answered);
    }

    private int standing(int attempt) {
        int standing = last[attempt];
        int lowest = rank(standing);
        for (int at = standing - 1; at >= 0; at--) {
            if (attempts[at] == attempt && rank(at) <= lowest) {
                standing = at;
                lowest = rank(at);
            }
        }
        return standing;
    }

    private int rank(int at) {
        boolean equipped = !log.deviceAt(order[at]).id().isEmpty();
        boolean browser = log.clientAt(order[at]).clientApp().equalsIgnoreCase("browser");
        return (equipped ? 2 : 0) + (browser ? 1 : 0);
    }
}
