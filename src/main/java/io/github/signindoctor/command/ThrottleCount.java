package io.github.signindoctor.command;

import io.github.signindoctor.command.HealthCheck.Mark;
import io.github.signindoctor.graph.Watcher;
import java.time.Duration;

/** Counts how often Graph asked for a wait. */
final class ThrottleCount implements Watcher {
    private int times;

    @Override
    public void page(long records, String from) {
        // The doctor pulls nothing.
    }

    @Override
    public void waiting(String why, Duration length) {
        times += why.equals("throttled") ? 1 : 0;
    }

    @Override
    public void pacing(Duration length) {
        // Our own pace is no throttling.
    }

    @Override
    public void note(String line) {
        // The lines of the doctor say it.
    }

    HealthCheck check() {
        return times == 0
                ? new HealthCheck("throttling", Mark.OK, "none")
                : new HealthCheck(
                        "throttling",
                        Mark.WARNING,
                        "Graph asked for a wait " + (times == 1 ? "once" : times + " times")
                                + "; a pull waits by itself, and takes longer");
    }
}
