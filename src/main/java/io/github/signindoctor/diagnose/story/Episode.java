package io.github.signindoctor.diagnose.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the user would call "signing in": attempts for one app, or with one device and client, at most ten minutes apart. */
public final class Episode {
    private final List<Reading> readings;
    private final Instant lastSuccess;

    Episode(List<Attempt> attempts) {
        this.readings = attempts.size() == 1 ? attempts.get(0).readings() : joined(attempts);
        this.lastSuccess = lastSuccess(readings);
    }

    private static List<Reading> joined(List<Attempt> attempts) {
        List<Reading> all = new ArrayList<>();
        for (Attempt attempt : attempts) {
            all.addAll(attempt.readings());
        }
        if (!Reading.areInOrder(all)) {
            all.sort(Reading.ORDER);
        }
        return List.copyOf(all);
    }

    private static Instant lastSuccess(List<Reading> readings) {
        for (int at = readings.size() - 1; at >= 0; at--) {
            if (readings.get(at).succeeded()) {
                return readings.get(at).at();
            }
        }
        return Instant.MIN;
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
        for (int at = readings.size() - 1; at >= 0 && !readings.get(at).at().isBefore(reading.at()); at--) {
            Reading each = readings.get(at);
            if (each.succeeded()
                    && (app.isEmpty() || app.equals(each.signIn().client().app().key()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a success of which this holds follows this record in the episode, or comes with it. */
    public boolean succeedsAfter(Reading reading, Predicate<Reading> by) {
        for (int at = readings.size() - 1; at >= 0 && !readings.get(at).at().isBefore(reading.at()); at--) {
            if (readings.get(at).succeeded() && by.test(readings.get(at))) {
                return true;
            }
        }
        return false;
    }
}
