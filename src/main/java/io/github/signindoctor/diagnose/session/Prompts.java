package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.story.Attempt;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The attempts in which a person was really asked and came in, which is what a loop of successes is made of. */
final class Prompts {
    private Prompts() {}

    /** Answered prompts for which this holds, by time. */
    static List<Attempt> answered(Story story, Predicate<Reading> such) {
        return story.attempts().stream()
                .filter(attempt -> attempt.succeeded()
                        && attempt.readings().stream().allMatch(story::isOpen)
                        && attempt.readings().stream().anyMatch(Reading::passedFactor)
                        && attempt.readings().stream().anyMatch(such))
                .sorted(Comparator.comparing(Attempt::last))
                .toList();
    }

    /** Their records. */
    static List<Reading> readings(List<Attempt> attempts) {
        return attempts.stream()
                .flatMap(each -> each.readings().stream())
                .sorted(Reading.ORDER)
                .toList();
    }

    /** Their times. */
    static List<Instant> times(List<Attempt> attempts) {
        return attempts.stream().map(Attempt::last).sorted().toList();
    }
}
