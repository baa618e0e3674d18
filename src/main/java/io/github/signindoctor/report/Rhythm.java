package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import java.time.Duration;
import java.util.Map;

/** Tells a loop as somebody would on the telephone: what came up, how many times, how far apart. */
final class Rhythm {
    /** Where the span is more than twice what the usual gap makes, tries come in bursts and no beat can be named. */
    private static final int BURSTS = 2;

    private static final String BURST = "bursts";

    private static final Map<String, String> ONE = Map.of("1 d", "day", "1 h", "hour", "1 min", "minute");

    private Rhythm() {}

    /** Such as {@code Prompted in vain 9 times, about every 4 h 30 min}. */
    static String of(Finding finding, Loop loop) {
        String times = loop.count() == 1 ? "once" : Counts.of(loop.count()) + " times";
        return what(loop.kind()) + " " + times + ", " + spacing(finding, loop);
    }

    private static String what(Loop.Kind kind) {
        return switch (kind) {
            case PUSH_TIMEOUT -> "Prompted in vain";
            case REGISTRATION -> "Registration not completed";
            case POLICY_CONFLICT -> "Stopped by a policy";
            case FREQUENCY -> "Asked again";
            case TOKEN_REFRESH -> "Tried in the background";
            case FEDERATION -> "Came without the MFA claim";
            case DEVICE_EVIDENCE -> "Device not proved";
            case APP_REDIRECT -> "Sent round in circles";
            case CHALLENGE_ABANDONED -> "Prompt left open";
        };
    }

    /** One word for a table; empty where the times are too few to say. */
    static String word(Finding finding, Loop loop) {
        if (!keepsOn(finding, loop)) {
            return BURST;
        }
        return loop.regularity() == Loop.Regularity.UNCLEAR
                ? ""
                : loop.regularity().id();
    }

    /** What that word means. */
    static String meaning(String word) {
        return switch (word) {
            case BURST -> "several times close together, then a pause";
            case "steady" -> "at nearly equal gaps, as a program or a time limit makes them";
            default -> "at gaps of any length, as people make them";
        };
    }

    private static boolean keepsOn(Finding finding, Loop loop) {
        long span = Duration.between(finding.extent().first(), finding.extent().last())
                .toSeconds();
        return span <= BURSTS * loop.medianSpacingSeconds() * (loop.count() - 1L);
    }

    private static String spacing(Finding finding, Loop loop) {
        String gap = Times.roughly(Duration.ofSeconds(loop.medianSpacingSeconds()));
        return keepsOn(finding, loop)
                ? "about every " + ONE.getOrDefault(gap, gap)
                : "in bursts, often " + gap + " apart";
    }
}
