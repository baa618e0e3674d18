package io.github.signindoctor.command;

import io.github.signindoctor.casework.Analysis;
import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.casework.Filters;
import io.github.signindoctor.casework.When;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Greeting;
import io.github.signindoctor.graph.Kind;
import io.github.signindoctor.graph.LiveSignIns;
import io.github.signindoctor.graph.LiveTenant;
import io.github.signindoctor.graph.LiveUser;
import io.github.signindoctor.graph.PullOrder;
import io.github.signindoctor.ingest.StateSource;
import io.github.signindoctor.report.Report;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case whose sign-ins come from the tenant. States are judged against the clock of the service.
 *
 * @param options which tenant
 * @param kinds which kinds of sign-ins
 * @param delivery where the report goes
 */
record LiveCase(LiveOptions options, List<Kind> kinds, Delivery delivery) {
    private static final Duration USUAL = Duration.ofDays(7);

    /**
     * What came of it.
     *
     * @param report of what was pulled
     * @param code how the run ends as far as the pull decides it
     */
    record Outcome(Report report, ExitCode code) {}

    /**
     * Pulls and judges.
     *
     * @param wantsState whether the state of the one user is read too
     */
    Outcome work(Filters filters, boolean wantsState) throws IOException, CaseException {
        Screen screen = delivery.screen();
        if (delivery.file().isPresent()) {
            delivery.file().get().check(List.of());
        }
        LiveSignIns signIns;
        Report report;
        try (LiveProgress progress = new LiveProgress(screen, System::nanoTime);
                Line line = Line.of(options, screen)) {
            LiveTenant tenant = line.open(progress);
            Greeting greeting = tenant.greet();
            Optional<LiveUser> user = filters.user().isPresent()
                    ? Optional.of(WhoSearch.one(tenant, filters.user().get()))
                    : Optional.empty();
            signIns = new LiveSignIns(
                    tenant, greeting.tenant(), Retention.kept(order(greeting, filters, user), greeting, progress));
            Instant asOf = filters.asOf().orElseGet(() -> LiveWindow.now(greeting));
            Filters settled = filters.with(user.map(LiveUser::id), Optional.of(asOf));
            Optional<StateSource> states =
                    wantsState && user.isPresent() ? Optional.of(tenant.states(asOf)) : Optional.empty();
            report = new Analysis(delivery.knowledge(), Version.number())
                    .with(states)
                    .analyze(signIns, settled);
        }
        return new Outcome(report, code(signIns.stopped(), screen));
    }

    private PullOrder order(Greeting greeting, Filters filters, Optional<LiveUser> user) {
        When since = filters.since().orElse(now -> now.minus(USUAL));
        // App and code are looked for in what came: what happened around them belongs to the case.
        PullOrder.Narrowing narrowing =
                new PullOrder.Narrowing(user.map(LiveUser::id), Optional.empty(), Optional.<Integer>empty(), false);
        return LiveWindow.order(greeting, since, filters.until(), kinds, narrowing);
    }

    private static ExitCode code(Optional<GraphException> stopped, Screen screen) throws IOException {
        if (stopped.isEmpty()) {
            return ExitCode.DONE;
        }
        screen.flush();
        Trouble.of(stopped.get()).tell(screen);
        return Trouble.code(stopped.get()).or(ExitCode.FAILED);
    }
}
