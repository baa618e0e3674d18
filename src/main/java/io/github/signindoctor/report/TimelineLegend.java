package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Outcome;
import io.github.signindoctor.diagnose.TimelineRow;
import io.github.signindoctor.model.ErrorCode;
import java.util.List;
import java.util.function.Predicate;

/** Explains the words of a timeline to somebody who sees one for the first time. */
final class TimelineLegend {
    /** Stands for the method where nobody was asked for one. */
    static final String SILENT = "no prompt";

    private static final String BY_CLAIM = "earlier sign-in";

    private TimelineLegend() {}

    /** What stands in these rows. */
    static Legend of(List<TimelineRun> runs) {
        List<TimelineRow.Deed> deeds =
                runs.stream().map(run -> run.first().deed()).toList();
        var legend = new Legend();
        for (Outcome outcome : Outcome.values()) {
            String meaning = OutcomeWords.meaning(outcome);
            legend.add(
                    !meaning.isEmpty() && has(deeds, deed -> deed.outcome() == outcome),
                    OutcomeWords.of(outcome),
                    meaning);
        }
        runs.stream()
                .filter(run -> run.count() > 1)
                .findFirst()
                .ifPresent(run -> legend.add(
                        true,
                        "\u00d7" + Counts.of(run.count()),
                        "the same " + Counts.of(run.count()) + " times running"));
        return legend.add(
                        has(deeds, TimelineRow.Deed::silent),
                        SILENT,
                        "a program acted on its own; nobody was asked for anything")
                .add(
                        has(deeds, deed -> !deed.silent() && deed.method().equals(BY_CLAIM)),
                        BY_CLAIM,
                        "MFA given earlier still counted; nobody was asked")
                .add(
                        has(deeds, TimelineLegend::wereAnswered),
                        "(code)",
                        "asked on the way and answered, so no error; 0 alone is no error either");
    }

    /** Whether its codes are no errors, for a success followed them. */
    static boolean wereAnswered(TimelineRow.Deed deed) {
        return deed.outcome() == Outcome.SUCCEEDED
                && deed.codes().stream().anyMatch(code -> !code.equals(ErrorCode.SUCCESS));
    }

    private static boolean has(List<TimelineRow.Deed> deeds, Predicate<TimelineRow.Deed> what) {
        return deeds.stream().anyMatch(what);
    }
}
