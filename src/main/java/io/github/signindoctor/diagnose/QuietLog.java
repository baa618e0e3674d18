package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Ending;
import io.github.signindoctor.diagnose.story.Episode;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether no failing prompt of a user exists. Silence counts only where the log would have shown one. */
final class QuietLog {
    /** These say nothing against the phone: the factor was given, or refused for another reason. */
    private static final Set<Signal> NOT_THE_FACTOR =
            EnumSet.of(Signal.PASSED, Signal.ACCOUNT_LOCKED, Signal.MALICIOUS_ADDRESS, Signal.CLIENT_CANNOT_MFA);

    private QuietLog() {}

    static boolean of(Story story) {
        List<Reading> attended =
                story.readings().stream().filter(Reading::isInteractive).toList();
        return !attended.isEmpty()
                && attended.stream().noneMatch(each -> each.ending() == Ending.UNKNOWN)
                && story.episodes().stream().noneMatch(QuietLog::holdsFailingPrompt);
    }

    private static boolean holdsFailingPrompt(Episode episode) {
        return episode.readings().stream()
                .filter(each -> each.prompted() && !NOT_THE_FACTOR.contains(each.signal()))
                .anyMatch(each -> each.ending() == Ending.FAILURE || !episode.succeedsAfter(each));
    }
}
