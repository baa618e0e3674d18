package io.github.signindoctor.report;

import io.github.signindoctor.recommend.Advice;
import java.util.ArrayList;
import java.util.List;

/** Lays a report out for a person: what was read, what was found, what the data cannot show, and the verdict last. */
final class ReportPage {
    private ReportPage() {}

    static List<Block> of(Report report, Frame frame) {
        var blocks = new ArrayList<Block>(HeadPart.of(report, frame));
        int shown = frame.style().shown(report.advices().size());
        blocks.addAll(OverviewPart.of(report.advices(), shown, frame));
        for (int i = 0; i < shown; i++) {
            Advice advice = report.advices().get(i);
            blocks.addAll(new FindingPart(frame, FindingIds.at(i), advice, shown == 1).blocks());
        }
        blocks.addAll(OverviewPart.rest(report.advices(), shown));
        blocks.addAll(CodesPart.of(report));
        blocks.addAll(ProblemsPart.of(report.input(), frame));
        blocks.addAll(limits(report.input().limits()));
        blocks.add(verdict(report));
        return blocks;
    }

    private static List<Block> limits(List<String> limits) {
        if (limits.isEmpty()) {
            return List.of();
        }
        var items =
                limits.stream().map(limit -> Block.Item.of(Phrase.of(limit))).toList();
        return List.of(
                new Block.Heading(2, Phrase.of(Ink.STRONG, "What this data cannot show")),
                new Block.Items(2, false, items));
    }

    private static Block verdict(Report report) {
        Mark mark = Mark.of(report);
        return new Block.Verdict(Phrase.of(mark.ink(), mark.sign()).and(" ").and(Ink.STRONG, report.verdict()));
    }
}
