package io.github.signindoctor.diagnose.story;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** What the user would call "signing in": attempts for one app, or with one device and client, at most ten minutes apart. */
public final class Episode {
    private final List<Reading> readings;
    private final Instant lastSuccess;

    Episode(List<Attempt> attempts) {
        this.readings = attempts.stream()
                .flatMap(attempt -> attempt.readings().stream())
                .sorted(Reading.ORDER)
                .toList();
        this.lastSuccess = readings.stream()
                .filter(Reading::succeeded)
                .map(Reading::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** All records, at least one, in time order. */
    public List<Reading> readings() {
        return readings;
    }

    /** Whether a success follows this record in the episode, or comes with it. */
    public boolean succeedsAfter(Reading reading) {
        return !lastSuccess.isBefore(reading.at());
    }

    /** The same, where the success of another app is no answer: what one app refuses, another may well allow. */
    public boolean succeedsInAppAfter(Reading reading) {
        String app = reading.signIn().client().app().key();
        return succeedsAfter(
                reading,
                each -> app.isEmpty() || app.equals(each.signIn().client().app().key()));
    }

    /** Whether a success of which this holds follows this record in the episode, or comes with it. */
    public boolean succeedsAfter(Reading reading, Predicate<Reading> by) {
        return readings.stream()
                .anyMatch(each -> each.succeeded() && !each.at().isBefore(reading.at()) && by.test(each));
    }
}
