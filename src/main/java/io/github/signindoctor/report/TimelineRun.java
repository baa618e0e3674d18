package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.LoopMark;
import io.github.signindoctor.diagnose.TimelineRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a timeline that are told as one: a single attempt of a person, or what a client did in silence time and again.
 *
 * @param first the first row
 * @param last the last row; the same where there is only one
 * @param count how many
 */
record TimelineRun(TimelineRow first, TimelineRow last, int count) {
    /** Rows in order, none left out. */
    static List<TimelineRun> of(List<TimelineRow> rows) {
        List<TimelineRun> runs = new ArrayList<>();
        for (TimelineRow row : rows) {
            int end = runs.size() - 1;
            if (end >= 0 && runs.get(end).takes(row)) {
                runs.set(end, new TimelineRun(runs.get(end).first, row, runs.get(end).count + 1));
            } else {
                runs.add(new TimelineRun(row, row, 1));
            }
        }
        return runs;
    }

    private boolean takes(TimelineRow next) {
        return next.deed().silent()
                && next.deed().equals(last.deed())
                && keys(next).equals(keys(last));
    }

    private static List<String> keys(TimelineRow row) {
        return row.marks().stream().map(LoopMark::finding).toList();
    }
}
