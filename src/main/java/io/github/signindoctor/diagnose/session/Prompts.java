package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The attempts in which a person was really asked and came in, which is what a loop of successes is made of. */
final class Prompts {
    private Prompts() {}

    private static final Duration TOGETHER = Duration.ofMinutes(5);

    /** Answered prompts for which this holds, by time. */
    static List<Attempt> answered(Story story, Predicate<Reading> such) {
        List<Attempt> answered = new ArrayList<>();
        for (Attempt attempt : story.answered()) {
            if (isOpen(story, attempt) && holds(attempt, such)) {
                answered.add(attempt);
            }
        }
        answered.sort(Comparator.comparing(Attempt::last));
        return answered;
    }

    private static boolean isOpen(Story story, Attempt attempt) {
        for (Reading reading : attempt.readings()) {
            if (!story.isOpen(reading)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Attempt attempt, Predicate<Reading> such) {
        for (Reading reading : attempt.readings()) {
            if (such.test(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Their records. */
    static List<Reading> readings(List<Attempt> attempts) {
        return attempts.stream()
                .flatMap(each -> each.readings().stream())
                .sorted(Reading.ORDER)
                .toList();
    }

    /** Their times; prompts within minutes of each other are one time, for the user meets them together. */
    static List<Instant> times(List<Attempt> attempts) {
        List<Instant> times = new ArrayList<>();
        Instant before = Instant.MIN;
        for (Instant at : attempts.stream().map(Attempt::last).sorted().toList()) {
            if (times.isEmpty() || Duration.between(before, at).compareTo(TOGETHER) > 0) {
                times.add(at);
            }
            before = at;
        }
        return times;
    }
}
