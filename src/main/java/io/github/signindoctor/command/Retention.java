package io.github.signindoctor.command;

import io.github.signindoctor.graph.Greeting;
import io.github.signindoctor.graph.PullOrder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * What the sign-in log holds: 30 days, and the last minutes not yet
 * (learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention and -latencies).
 */
final class Retention {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration LATE = Duration.ofMinutes(5);

    private Retention() {}

    /** The order, cut to what the log can hold, and said so. One that is wholly too old stays as it is. */
    static PullOrder kept(PullOrder order, Greeting greeting, LiveProgress progress) throws IOException {
        Instant oldest = LiveWindow.now(greeting).minus(KEPT);
        if (!order.since().isBefore(oldest)) {
            return order;
        }
        if (order.until().isBefore(oldest)) {
            progress.note("Entra keeps sign-ins for 30 days (7 without premium), and the window ends before that; it is"
                    + " asked for all the same");
            return order;
        }
        progress.note("Entra keeps sign-ins for 30 days (7 without premium); the window begins at " + oldest);
        return new PullOrder(oldest, order.until(), order.kinds(), order.narrowing());
    }

    /** Whether what happened last may not be in the log yet. */
    static boolean isFresh(PullOrder order, Greeting greeting) {
        return order.until().isAfter(LiveWindow.now(greeting).minus(LATE));
    }
}
