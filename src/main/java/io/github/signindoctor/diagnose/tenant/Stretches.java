package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.Gathering;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Joins the hours of one trouble to stretches, and keeps those in which it hit several users at once. */
final class Stretches {
    private static final Duration AT_ONCE = Duration.ofHours(1);

    private final Duration pause;
    private final int least;

    /**
     * Stretches of a trouble.
     *
     * @param pause hours further apart than this are two stretches
     * @param least so many users must be hit within two hours in a row
     */
    Stretches(Duration pause, int least) {
        this.pause = pause;
        this.least = least;
    }

    /** The stretches over these hours, sorted ISO-8601, each with what befell in it. */
    List<Gathering> of(List<String> hours, Function<String, Gathering> in) {
        List<Gathering> found = new ArrayList<>();
        List<Instant> open = new ArrayList<>();
        for (Instant hour : hours.stream().map(Instant::parse).sorted().toList()) {
            if (!open.isEmpty() && hour.isAfter(open.get(open.size() - 1).plus(pause))) {
                close(found, open, in);
                open.clear();
            }
            open.add(hour);
        }
        close(found, open, in);
        return found;
    }

    private void close(List<Gathering> found, List<Instant> hours, Function<String, Gathering> in) {
        boolean several = hours.stream()
                .anyMatch(hour -> together(
                                        hours.stream()
                                                .filter(each ->
                                                        !each.isBefore(hour) && !each.isAfter(hour.plus(AT_ONCE)))
                                                .toList(),
                                        in)
                                .users()
                                .size()
                        >= least);
        if (several) {
            found.add(together(hours, in));
        }
    }

    private static Gathering together(List<Instant> hours, Function<String, Gathering> in) {
        Gathering all = new Gathering();
        hours.forEach(hour -> all.merge(in.apply(hour.toString())));
        return all;
    }
}
