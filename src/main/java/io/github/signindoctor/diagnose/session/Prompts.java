package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
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
        return story.attempts().stream()
                .filter(attempt -> attempt.succeeded()
                        && attempt.readings().stream().allMatch(story::isOpen)
                        && isAnswered(attempt)
                        && attempt.readings().stream().anyMatch(such))
                .sorted(Comparator.comparing(Attempt::last))
                .toList();
    }

    /** A factor given, or, where the export keeps silent about factors, a challenge that a success followed. */
    private static boolean isAnswered(Attempt attempt) {
        return attempt.readings().stream().anyMatch(Reading::passedFactor)
                || attempt.prompted()
                        && attempt.readings().stream()
                                .anyMatch(each -> each.succeeded() && each.signal() == Signal.UNCLEAR);
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
