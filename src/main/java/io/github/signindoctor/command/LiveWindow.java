package io.github.signindoctor.command;

import io.github.signindoctor.casework.When;
import io.github.signindoctor.graph.Greeting;
import io.github.signindoctor.graph.Kind;
import io.github.signindoctor.graph.PullOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Settles a window against the clock of the service. */
final class LiveWindow {
    private LiveWindow() {}

    /** The service's time; this machine's where the service does not tell. */
    static Instant now(Greeting greeting) {
        return greeting.time().orElseGet(Instant::now);
    }

    static PullOrder order(
            Greeting greeting, When since, Optional<When> until, List<Kind> kinds, PullOrder.Narrowing narrowing) {
        Instant now = now(greeting);
        Instant begin = since.against(now);
        Instant end = until.map(when -> when.against(now)).filter(now::isAfter).orElse(now);
        if (begin.isAfter(end)) {
            throw StopException.usage(
                    "the window ends before it begins: since " + begin + ", until " + end
                            + " (expected since before until)",
                    "exchange --since and --until; relative times count back from now");
        }
        return new PullOrder(begin, end, kinds, narrowing);
    }
}
