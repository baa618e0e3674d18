package io.github.signindoctor.diagnose.story;

import java.time.Instant;
import java.util.List;

/**
 * What the user would call "signing in": attempts for one app, or with one device and client, at most ten minutes
 * apart.
 *
 * @param attempts at least one, in time order
 */
public record Episode(List<Attempt> attempts) {
    /** Copies the list. */
    public Episode {
        attempts = List.copyOf(attempts);
    }

    /** All records, in time order. */
    public List<Reading> readings() {
        return attempts.stream()
                .flatMap(attempt -> attempt.readings().stream())
                .sorted(Reading.ORDER)
                .toList();
    }

    /** Time of the first record. */
    public Instant first() {
        return readings().get(0).at();
    }

    /** Time of the last record. */
    public Instant last() {
        return attempts.stream().map(Attempt::last).max(Instant::compareTo).orElseThrow();
    }

    /** Whether a success follows this record in the episode. */
    public boolean succeedsAfter(Reading reading) {
        return readings().stream()
                .anyMatch(each -> each.succeeded() && !each.at().isBefore(reading.at()));
    }

    /** Whether the last thing that happened is a success. */
    public boolean endedWell() {
        List<Reading> readings = readings();
        return readings.get(readings.size() - 1).succeeded();
    }
}
