package io.github.signindoctor.diagnose.session;

import java.time.Duration;

/** A spacing as a person would say it, for no prompt comes to the minute. */
final class Interval {
    private static final int HOUR = 60;

    /** So near to whole hours, for each of them, that the hours are what is meant. */
    private static final int SLACK = 5;

    private Interval() {}

    /** Such as {@code 45 minutes}, {@code hour} or {@code 8 hours}; fits behind "every". */
    static String words(Duration spacing) {
        long minutes = Math.round(spacing.toSeconds() / 60.0);
        long hours = Math.round(minutes / (double) HOUR);
        boolean whole = hours > 0 && Math.abs(minutes - hours * HOUR) <= Math.min(hours, 3) * SLACK;
        if (!whole && minutes < 3 * HOUR) {
            return minutes == 1 ? "minute" : minutes + " minutes";
        }
        return hours == 1 ? "hour" : hours + " hours";
    }
}
