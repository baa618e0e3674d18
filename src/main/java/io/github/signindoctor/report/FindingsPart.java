package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.recommend.Advice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings one by one, each at the length that it deserves, in the order of the report. */
final class FindingsPart {
    /** As many findings of one cause and severity are told in full; whoever read three knows the cause. */
    private static final int FULL = 3;

    private final Frame frame;
    private final boolean isAlone;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<BriefPart> run = Optional.empty();

    private FindingsPart(Frame frame, boolean isAlone) {
        this.frame = frame;
        this.isAlone = isAlone;
    }

    static List<Block> of(List<Advice> shown, Frame frame) {
        var part = new FindingsPart(frame, shown.size() == 1);
        for (int i = 0; i < shown.size(); i++) {
            part.add(FindingIds.at(i), shown.get(i));
        }
        part.endRun();
        return part.blocks;
    }

    private void add(String id, Advice advice) {
        Finding finding = advice.finding();
        int count = seen.merge(finding.severity() + " " + finding.cause(), 1, Integer::sum);
        boolean isNews = finding.severity() == Severity.INFO && !isAlone;
        if (isNews) {
            runOf("Worth knowing only").add(id, advice);
        } else if (count > FULL) {
            runOf("More of the same").add(id, advice);
        } else {
            endRun();
            blocks.addAll(new FindingPart(frame, id, advice, isAlone).blocks());
        }
    }

    private BriefPart runOf(String heading) {
        if (run.filter(each -> each.heading().equals(heading)).isEmpty()) {
            endRun();
            run = Optional.of(new BriefPart(frame, heading));
        }
        return run.get();
    }

    private void endRun() {
        run.ifPresent(each -> blocks.addAll(each.blocks()));
        run = Optional.empty();
    }
}
