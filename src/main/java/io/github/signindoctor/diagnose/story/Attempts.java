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
 * minutes where one side has no original request id or names only itself. A success closes an attempt.
 */
final class Attempts {
    private static final Duration REACH = Duration.ofMinutes(10);

    private final Map<String, Open> byOriginal;
    private final Map<String, Open> byCorrelation;
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
        SignIn signIn = reading.signIn();
        boolean namesOther = namesOther(signIn);
        Open open = find(signIn, namesOther);
        open.readings.add(reading);
        open.namesOthers |= namesOther;
        open.closed = reading.succeeded();
        byOriginal.put(signIn.requestId(), open);
        if (namesOther) {
            byOriginal.put(signIn.originalRequestId(), open);
        }
        if (!signIn.correlationId().isEmpty()) {
            byCorrelation.put(signIn.correlationId(), open);
        }
    }

    private Open find(SignIn signIn, boolean namesOther) {
        Open named = byOriginal.get(namesOther ? signIn.originalRequestId() : signIn.requestId());
        if (named != null && !named.closed) {
            return named;
        }
        Open near = byCorrelation.get(signIn.correlationId());
        if (near != null && !near.closed && !(namesOther && near.namesOthers) && reaches(near, signIn)) {
            return near;
        }
        Open fresh = new Open();
        all.add(fresh);
        return fresh;
    }

    private static boolean reaches(Open open, SignIn signIn) {
        Instant last = open.readings.get(open.readings.size() - 1).at();
        return !signIn.createdDateTime().isAfter(last.plus(REACH));
    }

    private static boolean namesOther(SignIn signIn) {
        return !signIn.originalRequestId().isEmpty()
                && !signIn.originalRequestId().equals(signIn.requestId());
    }
}
