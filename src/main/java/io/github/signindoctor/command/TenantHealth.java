package io.github.signindoctor.command;

import io.github.signindoctor.command.HealthCheck.Mark;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.LiveTenant;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.ServiceTime;
import io.github.signindoctor.graph.WhoAmI;
import java.util.function.Consumer;

/** Looks at the way to the tenant and at what it lets one see. What cannot be asked is left to who asks. */
final class TenantHealth {
    private final Line line;
    private final Consumer<HealthCheck> checks;
    private final ThrottleCount throttling = new ThrottleCount();

    TenantHealth(Line line, Consumer<HealthCheck> checks) {
        this.line = line;
        this.checks = checks;
    }

    /** Where Graph is and what time it is there; no sign-in is needed for that. */
    void look() throws GraphException {
        var time = ServiceTime.at(line.endpoint());
        add("graph", Mark.OK, line.endpoint().graph() + " answers");
        checks.accept(ClockHealth.of(time, line.endpoint().isLocal()));
        LiveTenant tenant = line.open(throttling);
        WhoAmI found = tenant.whoAmI(tenant.greet());
        add("sign-in", Mark.OK, found.account().isEmpty() ? "the token is accepted" : found.account());
        permissions(found);
        add("licence", found.licence().startsWith("Entra") ? Mark.OK : Mark.WARNING, found.licence());
        log(tenant);
        checks.accept(throttling.check());
    }

    private void add(String name, Mark mark, String text) {
        checks.accept(new HealthCheck(name, mark, text));
    }

    private void permissions(WhoAmI found) {
        for (WhoAmI.Lacking lacking : found.lacking()) {
            add("permissions", Mark.WARNING, lacking.permission() + " is missing: " + lacking.costs());
        }
        if (found.lacking().isEmpty()) {
            boolean isTold = !found.permissions().isEmpty();
            add("permissions", Mark.OK, isTold ? "all that reading needs" : "the token does not tell them");
        }
    }

    /** One that is slow or throttles can be read: a pull cuts its window and waits. */
    private void log(LiveTenant tenant) {
        try {
            tenant.probe();
            add("sign-in log", Mark.OK, "can be read");
        } catch (GraphException e) {
            boolean isBusy = e.reason() == Reason.THROTTLED || e.reason() == Reason.TOO_SLOW;
            String text = isBusy
                    ? "Graph is busy (" + e.getMessage() + "); a pull waits and asks for less by itself"
                    : e.getMessage() + "; " + e.help();
            add("sign-in log", isBusy ? Mark.WARNING : Mark.ERROR, text);
        }
    }
}
