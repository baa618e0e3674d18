package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.recommend.Advice;
import java.util.Comparator;
import java.util.List;

/** A finding that loops. */
record LoopRow(Finding finding, Loop loop) {
    /** What still runs first, then the longest. */
    private static final Comparator<LoopRow> ORDER = Comparator.comparing(
                    (LoopRow row) -> row.finding.state(), Comparator.comparing(LoopRow::rank))
            .thenComparing(row -> -row.loop.count())
            .thenComparing(row -> row.finding.subject().name())
            .thenComparing(row -> row.finding.subject().id())
            .thenComparing(row -> row.finding.subject().tenantId())
            .thenComparing(row -> row.finding.cause());

    static List<LoopRow> all(Report report) {
        return report.advices().stream()
                .map(Advice::finding)
                .flatMap(finding -> finding.loop().map(loop -> new LoopRow(finding, loop)).stream())
                .sorted(ORDER)
                .toList();
    }

    private static int rank(State state) {
        return List.of(State.RUNNING, State.UNKNOWN, State.ENDED, State.HEALED).indexOf(state);
    }
}
