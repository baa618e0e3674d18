package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.UserHistory;
import java.util.ArrayList;
import java.util.List;

/** Lays a report out for a person: what was read, what was found, what the data cannot show, and the verdict last. */
final class ReportPage {
    private ReportPage() {}

    static List<Block> of(Report report, Frame plain) {
        Frame frame = plain.of(report.input());
        int shown = frame.style().shown(report.advices().size());
        var blocks = new ArrayList<Block>(HeadPart.of(report, frame));
        blocks.addAll(OverviewPart.of(report.advices(), shown, frame));
        blocks.addAll(FindingsPart.of(report.advices().subList(0, shown), frame));
        blocks.addAll(OverviewPart.rest(report.advices(), shown));
        int attempts = report.history().map(history -> history.rows().size()).orElse(0);
        blocks.addAll(TimelinePart.of(report, frame, frame.style().timelineRows(attempts)));
        blocks.addAll(CodesPart.of(report, frame));
        blocks.addAll(new FilesPart(report.input().files(), frame).blocks());
        blocks.addAll(ProblemsPart.of(report.input(), frame));
        blocks.addAll(LimitsPart.of(limits(report), frame));
        blocks.add(verdict(report));
        return blocks;
    }

    /** Without what the timeline says already. */
    static List<String> limits(Report report) {
        String told = report.history().flatMap(UserHistory::remark).orElse("");
        return report.input().limits().stream()
                .filter(limit -> !limit.equals(told))
                .toList();
    }

    static Block verdict(Report report) {
        Mark mark = Mark.of(report);
        return new Block.Verdict(
                Phrase.of(mark.ink(), mark.sign()).and(" ").and(Ink.STRONG, Sentence.capital(report.verdict())));
    }
}
