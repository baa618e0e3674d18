package io.github.signindoctor.report;

import java.util.ArrayList;
import java.util.List;

/** Lays a report out for a person: what was read, what was found, what the data cannot show, and the verdict last. */
final class ReportPage {
    private ReportPage() {}

    static List<Block> of(Report report, Frame plain) {
        Frame frame = plain.naming(report.input().files());
        int shown = frame.style().shown(report.advices().size());
        var blocks = new ArrayList<Block>(HeadPart.of(report, frame));
        blocks.addAll(OverviewPart.of(report.advices(), shown, frame));
        blocks.addAll(FindingsPart.of(report.advices().subList(0, shown), frame));
        blocks.addAll(OverviewPart.rest(report.advices(), shown));
        blocks.addAll(CodesPart.of(report));
        blocks.addAll(ProblemsPart.of(report.input(), frame));
        blocks.addAll(LimitsPart.of(report.input().limits(), frame));
        blocks.add(verdict(report));
        return blocks;
    }

    private static Block verdict(Report report) {
        Mark mark = Mark.of(report);
        return new Block.Verdict(
                Phrase.of(mark.ink(), mark.sign()).and(" ").and(Ink.STRONG, Sentence.capital(report.verdict())));
    }
}
