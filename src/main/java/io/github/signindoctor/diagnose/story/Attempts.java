package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.model.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a user's records into attempts: equal {@code originalRequestId}, or equal {@code correlationId} within ten
 * minutes where one side has no original request id or names only itself. A success closes an attempt. The numbers that
 * stand for identifiers do, for a log makes texts of them each time it is asked.
 */
final class Attempts {
    private static final Duration REACH = Duration.ofMinutes(10);
    /** The number in place of an identifier that the export does not carry. */
    private static final long NONE = 0;

    private final Map<Long, Open> byOriginal;
    private final Map<Long, Open> byCorrelation;
    private final List<Open> all;

    private static final class Open {
        private final List<Reading> readings = new ArrayList<>(1);
        private boolean closed;
        private boolean namesOthers;
    }

    private Attempts(int records) {
        this.byOriginal = new HashMap<>(records * 2);
        this.byCorrelation = new HashMap<>(records * 2);
        this.all = new ArrayList<>(records);
    }

    /** Cuts readings that are in {@link Reading#ORDER}. */
    static List<Attempt> of(List<Reading> sorted, Instant asOf) {
        Attempts attempts = new Attempts(sorted.size());
        for (Reading reading : sorted) {
            attempts.add(reading);
        }
        Attempt[] cut = new Attempt[attempts.all.size()];
        for (int at = 0; at < cut.length; at++) {
            cut[at] = Attempt.of(attempts.all.get(at).readings, asOf);
        }
        return List.of(cut);
    }

    private void add(Reading reading) {
        Long request = reading.log().requestKeyAt(reading.index());
        Long original = reading.log().originalKeyAt(reading.index());
        Long correlation = reading.log().correlationKeyAt(reading.index());
        boolean namesOther = original != NONE && !original.equals(request);
        assert namesOther == namesOther(reading.whole()) : reading;
        Open open = open(reading, namesOther ? original : request, correlation, namesOther);
        open.readings.add(reading);
        open.namesOthers |= namesOther;
        open.closed = reading.succeeded();
        byOriginal.put(request, open);
        if (namesOther) {
            byOriginal.put(original, open);
        }
        if (correlation != NONE) {
            byCorrelation.put(correlation, open);
        }
    }

    private Open open(Reading reading, Long request, Long correlation, boolean namesOther) {
        Open named = byOriginal.get(request);
        if (named != null && !named.closed) {
            return named;
        }
        Open near = byCorrelation.get(correlation);
        if (near != null && !near.closed && !(namesOther && near.namesOthers) && reaches(near, reading)) {
            return near;
        }
        Open fresh = new Open();
        all.add(fresh);
        return fresh;
    }

    private static boolean reaches(Open open, Reading reading) {
        Instant last = open.readings.get(open.readings.size() - 1).at();
        return !reading.at().isAfter(last.plus(REACH));
    }

    private static boolean namesOther(SignIn signIn) {
        return !signIn.originalRequestId().isEmpty()
                && !signIn.originalRequestId().equals(signIn.requestId());
    }
}
