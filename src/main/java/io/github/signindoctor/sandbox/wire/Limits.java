package io.github.signindoctor.sandbox.wire;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The published limits: five calls of the reports in ten seconds, with a Retry-After; one call of Conditional Access
 * and risk in a second, without.
 */
public final class Limits {
    private static final int REPORT_CALLS = 5;
    private static final Duration REPORT_WINDOW = Duration.ofSeconds(10);
    private static final Duration POLICY_WINDOW = Duration.ofSeconds(1);

    private final Deque<Duration> reports = new ArrayDeque<>();
    private final Deque<Duration> policies = new ArrayDeque<>();

    /**
     * Counts a call.
     *
     * @param now time that callers let pass so far
     * @throws Refusal 429 where there were too many
     */
    public synchronized void count(List<String> path, Duration now) throws Refusal {
        String first = path.isEmpty() ? "" : path.get(0);
        if (first.equalsIgnoreCase("auditLogs") || first.equalsIgnoreCase("reports")) {
            Optional<Duration> wait = wait(reports, now, REPORT_CALLS, REPORT_WINDOW);
            if (wait.isPresent()) {
                throw Refusal.throttled(
                        Optional.of(Duration.ofSeconds(Math.max(1, wait.get().toSeconds() + 1))));
            }
        } else if (first.equalsIgnoreCase("identity") || first.equalsIgnoreCase("identityProtection")) {
            if (wait(policies, now, 1, POLICY_WINDOW).isPresent()) {
                throw Refusal.throttled(Optional.empty());
            }
        }
    }

    private static Optional<Duration> wait(Deque<Duration> calls, Duration now, int most, Duration window) {
        while (!calls.isEmpty() && now.minus(calls.peek()).compareTo(window) >= 0) {
            calls.remove();
        }
        if (calls.size() >= most) {
            return Optional.of(window.minus(now.minus(calls.peek())));
        }
        calls.add(now);
        return Optional.empty();
    }
}
