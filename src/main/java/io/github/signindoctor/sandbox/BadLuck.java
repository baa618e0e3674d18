package io.github.signindoctor.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong with a call: by order of a test, or by a lasting fault. */
final class BadLuck {
    private static final int THROTTLED_EACH = 3;
    private static final int FLAKY_EACH = 5;
    private static final Duration WIDEST_WHEN_SLOW = Duration.ofDays(1);

    private final Mishaps ordered;
    private final Set<Fault> faults;
    private final AtomicInteger calls = new AtomicInteger();

    BadLuck(Mishaps ordered, Set<Fault> faults) {
        this.ordered = ordered;
        this.faults = faults;
    }

    /** What the present call meets. */
    Optional<Mishap> of(boolean report) {
        int call = calls.incrementAndGet();
        Optional<Mishap> order = report ? ordered.take() : Optional.empty();
        return order.isPresent() ? order : lasting(call, report);
    }

    private Optional<Mishap> lasting(int call, boolean report) {
        if (faults.contains(Fault.THROTTLE) && call % THROTTLED_EACH == 0) {
            boolean told = call % (2 * THROTTLED_EACH) == 0;
            return Optional.of(new Mishap.Throttled(told ? Optional.of(Duration.ofSeconds(2)) : Optional.empty()));
        }
        if (faults.contains(Fault.FLAKY) && call % FLAKY_EACH == 0) {
            return Optional.of(
                    switch (call / FLAKY_EACH % 3) {
                        case 0 -> new Mishap.Refused(503, "serviceNotAvailable", "The service is not available.");
                        case 1 -> new Mishap.HtmlBody(504);
                        default -> report ? new Mishap.CutMidPage() : new Mishap.HtmlBody(504);
                    });
        }
        return faults.contains(Fault.SLOW) && report
                ? Optional.of(new Mishap.WideWindow(WIDEST_WHEN_SLOW))
                : Optional.empty();
    }
}
