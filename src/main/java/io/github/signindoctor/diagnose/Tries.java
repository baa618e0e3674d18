package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.SignInLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts the attempts of a short log in which every prompt is answered in its own attempt and app, by the numbers that
 * stand for identifiers; the rules are those of the story's attempts.
 */
final class Tries {
    private static final Duration REACH = Duration.ofMinutes(10);
    private static final int NONE = -1;
    private static final int[] PROMPTS = {50074, 50076};

    private final SignInLog log;
    private final Reader reader;
    private final int[] order;
    /** The attempt of each record, by its place in the order. */
    private final int[] attempts;

    private final boolean[] closed;
    private final boolean[] namesOthers;
    /** The last record of each attempt, by its place in the order. */
    private final int[] last;

    private int count;

    Tries(SignInLog log, Reader reader) {
        this.log = log;
        this.reader = reader;
        this.order = IntStream.range(0, log.size())
                .boxed()
                .sorted(Comparator.comparing(log::timeAt).thenComparing(this::succeeds))
                .mapToInt(Integer::intValue)
                .toArray();
        this.attempts = new int[order.length];
        this.closed = new boolean[order.length];
        this.namesOthers = new boolean[order.length];
        this.last = new int[order.length];
    }

    private boolean succeeds(int record) {
        return reader.readAlike(log, record).succeeded();
    }

    /**
     * How they ended; empty where a prompt is left open or was answered in another app, or the order of the records is in
     * doubt. A session that was not there, or a question whether to stay signed in, may well be left open.
     */
    Optional<Map<Outcome, Long>> outcomes(Instant asOf) {
        for (int at = 0; at < order.length; at++) {
            if (log.requestKeyAt(order[at]) == 0 || isInDoubt(at)) {
                return Optional.empty();
            }
            join(at);
        }
        for (int at = 0; at < order.length; at++) {
            int attempt = attempts[at];
            boolean settled = closed[attempt] && app(at).equals(app(last[attempt]));
            if (!settled && reader.readAlike(log, order[at]).hasCode(PROMPTS)) {
                return Optional.empty();
            }
        }
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        IntStream.range(0, count).forEach(each -> outcomes.merge(outcome(each, asOf), 1L, Long::sum));
        return Optional.of(outcomes);
    }

    private Outcome outcome(int attempt, Instant asOf) {
        return closed[attempt] ? Outcome.SUCCEEDED : Attempt.leftOpen(time(last[attempt]), asOf);
    }

    private String app(int at) {
        return log.clientAt(order[at]).app().key();
    }

    /** At one instant, records that end alike come by their ids. */
    private boolean isInDoubt(int at) {
        return at > 0
                && time(at).equals(time(at - 1))
                && succeeds(order[at]) == succeeds(order[at - 1])
                && (!succeeds(order[at]) || isOriginal(at) || isOriginal(at - 1));
    }

    private boolean isOriginal(int at) {
        return log.originalKeyAt(order[at]) != 0;
    }

    private Instant time(int at) {
        return log.timeAt(order[at]);
    }

    private void join(int at) {
        long request = log.requestKeyAt(order[at]);
        long original = log.originalKeyAt(order[at]);
        boolean namesOther = original != 0 && original != request;
        int attempt = open(at, namesOther ? original : request, namesOther);
        attempts[at] = attempt;
        namesOthers[attempt] |= namesOther;
        closed[attempt] = succeeds(order[at]);
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
                && !time(at).isAfter(time(last[near]).plus(REACH));
        return joins ? near : count++;
    }

    private int named(int at, long key) {
        for (int before = at - 1; before >= 0; before--) {
            if (log.requestKeyAt(order[before]) == key || log.originalKeyAt(order[before]) == key) {
                return attempts[before];
            }
        }
        return NONE;
    }

    private int near(int at) {
        long correlation = log.correlationKeyAt(order[at]);
        for (int before = at - 1; before >= 0 && correlation != 0; before--) {
            if (log.correlationKeyAt(order[before]) == correlation) {
                return attempts[before];
            }
        }
        return NONE;
    }

    /**
     * For each attempt in which a person was really asked, the record that stands for it: one without a device's identity
     * where it holds one, else one of no browser, else the first. To be asked after {@link #outcomes}.
     */
    int[] answered() {
        return IntStream.range(0, count)
                .filter(each -> closed[each] && isAnswered(each))
                .map(this::standing)
                .toArray();
    }

    private boolean isAnswered(int attempt) {
        boolean prompted = false;
        boolean passed = false;
        boolean unclear = false;
        for (int at = 0; at < order.length; at++) {
            if (attempts[at] == attempt) {
                Reading alike = reader.readAlike(log, order[at]);
                prompted |= alike.prompted();
                passed |= alike.passedFactor();
                unclear |= alike.succeeded() && alike.signal() == Signal.UNCLEAR;
            }
        }
        return passed || prompted && unclear;
    }

    private int standing(int attempt) {
        return IntStream.range(0, order.length)
                .filter(at -> attempts[at] == attempt)
                .map(at -> order[at])
                .boxed()
                .min(Comparator.comparing(this::isEquipped).thenComparing(this::isBrowser))
                .orElseThrow();
    }

    private boolean isEquipped(int record) {
        return !log.deviceAt(record).id().isEmpty();
    }

    private boolean isBrowser(int record) {
        return log.clientAt(record).clientApp().equalsIgnoreCase("browser");
    }
}
