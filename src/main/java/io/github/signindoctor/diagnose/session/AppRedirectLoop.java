package io.github.signindoctor.diagnose.session;

import io.github.signindoctor.diagnose.Check;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The app loops, not MFA: it comes back within seconds, many times, and nobody is prompted. */
public final class AppRedirectLoop implements Check {
    private static final int LEAST = 15;
    private static final int LONG_RUN = 5;
    /** The first of each run follows nothing. */
    private static final int LEAST_FOLLOWERS = LEAST - LEAST / LONG_RUN;

    private static final Duration SECONDS = Duration.ofSeconds(20);

    @Override
    public String cause() {
        return "app-redirect-loop";
    }

    @Override
    public String lookFor() {
        return "15 or more records of one app within seconds of each other: 50058, 50196 or successes without a prompt";
    }

    @Override
    public boolean concerns(Story story) {
        return story.readings().size() >= LEAST && holdsRuns(story.readings());
    }

    /** Whether, of all apps together, as many records follow one within seconds as runs of one app must have followers. */
    private static boolean holdsRuns(List<Reading> readings) {
        int followers = 0;
        for (int at = 1; at < readings.size() && followers < LEAST_FOLLOWERS; at++) {
            long seconds = readings.get(at).at().getEpochSecond()
                    - readings.get(at - 1).at().getEpochSecond();
            followers += seconds <= SECONDS.toSeconds() ? 1 : 0;
        }
        return followers >= LEAST_FOLLOWERS;
    }

    @Override
    public Optional<Verdict> examine(Story story, Context context) {
        Map<String, List<Reading>> byApp = new TreeMap<>();
        for (Reading reading :
                story.open(each -> (each.hasCode(50058, 50196) || each.succeeded() && !each.passedFactor()))) {
            byApp.computeIfAbsent(
                            reading.signIn().client().app().key() + "\n"
                                    + reading.signIn().device().id(),
                            key -> new ArrayList<>())
                    .add(reading);
        }
        return byApp.values().stream()
                .map(AppRedirectLoop::burst)
                .filter(each -> each.size() >= LEAST)
                .max(Comparator.comparing(List::size))
                .map(each -> verdict(story, context, each));
    }

    /** The records of those runs, seconds from one to the next, that are longer than an ordinary sign-in makes them. */
    private static List<Reading> burst(List<Reading> readings) {
        List<Reading> close = new ArrayList<>();
        List<Reading> run = new ArrayList<>();
        for (Reading reading : readings) {
            if (!run.isEmpty() && !near(run.get(run.size() - 1), reading)) {
                keepLong(run, close);
                run.clear();
            }
            run.add(reading);
        }
        keepLong(run, close);
        return close;
    }

    private static void keepLong(List<Reading> run, List<Reading> close) {
        if (run.size() >= LONG_RUN) {
            close.addAll(run);
        }
    }

    private static boolean near(Reading one, Reading next) {
        return !next.at().isAfter(one.at().plus(SECONDS));
    }

    private Verdict verdict(Story story, Context context, List<Reading> burst) {
        return new Draft(cause(), story, burst)
                .standing(false, context, Severity.MEDIUM)
                .inferred()
                .loop(Loop.Kind.APP_REDIRECT)
                .fact("one app comes back within seconds, and nobody is prompted", burst)
                .not("sign-in-frequency-loop", "nobody is prompted")
                .wouldChange("the same app runs well in another browser: then its cookies are blocked")
                .done();
    }
}
