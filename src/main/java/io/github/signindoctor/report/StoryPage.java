package io.github.signindoctor.report;

import java.util.ArrayList;
import java.util.List;

/** The story of one user alone: what was found in a table, what was done in a timeline, and the verdict last. */
final class StoryPage {
    private StoryPage() {}

    static List<Block> of(Report report, Frame plain) {
        Frame frame = plain.of(report.input());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title(report, frame)));
        blocks.add(new Block.Facts(2, HeadPart.facts(report.input(), frame)));
        blocks.addAll(StatePart.of(report, frame));
        blocks.addAll(findings(report, frame));
        blocks.addAll(TimelinePart.of(report, frame, rows(report, frame.style())));
        blocks.addAll(LimitsPart.of(ReportPage.limits(report), frame));
        if (!report.advices().isEmpty() && report.state().isEmpty()) {
            blocks.add(new Block.Command(0, "What to do about it", "signin-doctor analyze INPUT --user WHO"));
        }
        blocks.add(ReportPage.verdict(report));
        return blocks;
    }

    /** No other page knows what the account shows, so with it the findings are told here in full. */
    private static List<Block> findings(Report report, Frame frame) {
        if (report.state().isPresent()) {
            return FindingsPart.of(report.advices(), frame);
        }
        if (report.advices().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(
                2, Phrase.of(Ink.STRONG, Counts.of(report.advices().size(), "finding"))));
        blocks.addAll(OverviewTable.of(report.advices(), frame));
        return blocks;
    }

    private static Phrase title(Report report, Frame frame) {
        Phrase title = Phrase.of(Ink.STRONG, "Sign-ins of ");
        return report.history()
                .map(history -> title.and(frame.value(history.user().name())))
                .or(() -> report.state()
                        .flatMap(state -> state.account().value())
                        .map(account -> title.and(frame.value(account.name().principal()))))
                .orElse(title.and("nobody"))
                .and(Ink.DETAIL, " by signin-doctor " + report.version());
    }

    /** This page has no findings to count, so {@code --top} counts rows. */
    private static int rows(Report report, TextStyle style) {
        int all = report.history().map(history -> history.rows().size()).orElse(0);
        return style.top() > 0 ? style.top() : style.timelineRows(all);
    }
}
