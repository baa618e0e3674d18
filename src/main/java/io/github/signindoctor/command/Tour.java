package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.graph.Kind;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.report.Renderers;
import io.github.signindoctor.report.Report;
import io.github.signindoctor.sandbox.Sandbox;
import io.github.signindoctor.sandbox.SandboxOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Walks a newcomer through three cases of practice tenants of its own, over loopback and through the very code that
 * reads a real tenant: the call, the diagnosis, the remedy, and the proof that the trouble is gone.
 */
final class Tour {
    private static final Duration A_WHILE = Duration.ofMinutes(190);

    private final Screen screen;
    private final TourPen pen;
    private final KnowledgeBase knowledge = Knowledge.builtIn();

    Tour(Screen screen) {
        this.screen = screen;
        this.pen = new TourPen(screen);
    }

    /**
     * Goes all the way.
     *
     * @return failed where a remedy did not cure, which the tour says
     */
    ExitCode walk() throws IOException, CaseException {
        boolean isCured = true;
        pen.text(
                "A made-up tenant runs on this machine: it answers as Microsoft Graph does, nothing leaves this machine,"
                        + " and its people have troubles. Three cases of one Tuesday morning, each in a tenant of its own,"
                        + " so that what one case cures still stands in the next; behind each $ stands what you would"
                        + " type, against a tenant of your own without --sandbox.");
        int number = 0;
        for (TourStop stop : TourStop.ALL) {
            number++;
            pen.rest(number);
            pen.heading("Case " + number + " of " + TourStop.ALL.size() + ": " + stop.title());
            try (Sandbox sandbox = Sandbox.start(SandboxOptions.standard())) {
                isCured &= new Visit(stop, sandbox, new PracticeDoor(sandbox.baseUrl())).pay();
            }
        }
        pen.end(isCured);
        return isCured ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** One case on the way. */
    private final class Visit {
        private final TourStop stop;
        private final Sandbox sandbox;
        private final PracticeDoor door;

        Visit(TourStop stop, Sandbox sandbox, PracticeDoor door) {
            this.stop = stop;
            this.sandbox = sandbox;
            this.door = door;
        }

        boolean pay() throws IOException, CaseException {
            pen.text(stop.call());
            pen.command(stop.command());
            LiveCase.Outcome first = live().work(stop.look(), stop.who().isPresent());
            show(first.report());
            Optional<Finding> found = finding(first.report());
            if (found.isEmpty()) {
                pen.text("This was to be '" + stop.cause() + "', and is not: the tour ends here.");
                return false;
            }
            boolean isAsExpected = true;
            if (stop.tempting().isPresent()) {
                isAsExpected = !helps(stop.tempting().get(), found.get());
                pen.outcome(
                        false, isAsExpected ? stop.tempting().get().afterwards() : "It helped, and should not have.");
            }
            boolean isOver = helps(stop.remedy(), found.get());
            pen.outcome(isOver, isOver ? stop.remedy().afterwards() : "The trouble still stands.");
            return isOver && isAsExpected;
        }

        private boolean helps(TourStop.Treatment treatment, Finding found) throws IOException, CaseException {
            treat(treatment, found);
            return isOver(again());
        }

        private LiveCase live() {
            Screen quiet = screen.with(new Look(ColourMode.AUTO, false, true));
            return new LiveCase(
                    LiveOptions.ofPractice(sandbox.baseUrl()),
                    List.of(Kind.INTERACTIVE, Kind.NON_INTERACTIVE),
                    new Delivery(quiet, knowledge, Optional.empty()));
        }

        private void treat(TourStop.Treatment treatment, Finding found) throws IOException {
            pen.text(treatment.words());
            for (TourStop.Deed deed : treatment.deeds()) {
                pen.call(deed.method() + " " + named(deed.path(), found), done(deed, found));
            }
            pen.gap();
            door.skip(A_WHILE);
            pen.text("Three hours pass in the tenant at once. Then:");
        }

        private int done(TourStop.Deed deed, Finding found) throws IOException {
            String body = deed.body().replace("{password}", UUID.randomUUID() + "-Aa");
            return door.change(deed.method(), named(deed.path(), found), body);
        }

        /** Whom and which policy the finding itself names. */
        private String named(String path, Finding found) {
            String policy = found.extent().policies().isEmpty()
                    ? ""
                    : found.extent().policies().get(0).id();
            return path.replace("{user}", found.subject().id()).replace("{policy}", policy);
        }

        private Report again() throws IOException, CaseException {
            pen.command(stop.check());
            Report report =
                    live().work(stop.lookAgain(), stop.who().isPresent()).report();
            pen.verdict(report.verdict());
            Report.Attempts attempts = report.input().attempts();
            pen.text("In these hours: " + attempts.succeeded() + " attempts signed in, "
                    + (attempts.failed() + attempts.blocked()) + " failed or were blocked.");
            return report;
        }

        private void show(Report report) throws IOException {
            Renderers.ofGlance(knowledge, screen.tourStyle()).render(report, screen.out());
            pen.gap();
        }

        private boolean isOver(Report report) {
            return finding(report).filter(each -> each.state() != State.HEALED).isEmpty();
        }

        private Optional<Finding> finding(Report report) {
            return report.advices().stream()
                    .map(Advice::finding)
                    .filter(each -> each.cause().equals(stop.cause()))
                    .findFirst();
        }
    }
}
