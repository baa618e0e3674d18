package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.recommend.Advice;
import java.util.ArrayList;
import java.util.List;

/** One row a finding. Where each is about one user, nobody needs to count them. */
final class OverviewTable {
    /** More rows do not fit on a screen. */
    private static final int MOST_ROWS = 30;

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("", Block.Holds.WORDS),
            new Block.Column("Severity", Block.Holds.WORDS),
            new Block.Column("Who", Block.Holds.NAMES),
            new Block.Column("Why", Block.Holds.WORDS),
            new Block.Column("State", Block.Holds.WORDS));
    private static final Block.Column USERS = new Block.Column("Users", Block.Holds.FIGURES);

    private final Frame frame;
    private final boolean countsUsers;

    private OverviewTable(Frame frame, boolean countsUsers) {
        this.frame = frame;
        this.countsUsers = countsUsers;
    }

    static List<Block> of(List<Advice> shown, Frame frame) {
        boolean countsUsers =
                shown.stream().anyMatch(each -> each.finding().extent().users().size() != 1);
        var blocks = new ArrayList<Block>();
        blocks.add(new OverviewTable(frame, countsUsers).grid(shown.subList(0, Math.min(shown.size(), MOST_ROWS))));
        if (shown.size() > MOST_ROWS) {
            blocks.add(new Block.Paragraph(2, more(shown.size() - MOST_ROWS)));
        }
        blocks.addAll(Legend.ofStates(
                        shown.stream().limit(MOST_ROWS).map(Advice::finding).toList())
                .blocks());
        return blocks;
    }

    private static Phrase more(int rows) {
        return Phrase.of(Ink.DETAIL, "and " + Counts.of(rows) + " more, all told below; for the worst only: ")
                .and(Ink.COMMAND, "--top" + Phrase.TIE + "10");
    }

    private Block grid(List<Advice> advices) {
        var columns = new ArrayList<>(COLUMNS);
        if (countsUsers) {
            columns.add(USERS);
        }
        var rows = new ArrayList<List<Phrase>>();
        for (Advice advice : advices) {
            rows.add(row(FindingIds.at(rows.size()), advice.finding()));
        }
        return new Block.Grid(2, columns, rows);
    }

    private List<Phrase> row(String id, Finding finding) {
        Mark mark = Mark.of(finding);
        var cells = new ArrayList<Phrase>();
        cells.add(Phrase.of(mark.ink(), mark.sign()).and(" " + id));
        cells.add(Phrase.of(mark.ink(), finding.severity().id()));
        cells.add(OverviewPart.who(finding.subject(), frame));
        cells.add(Phrase.of(frame.causeTitle(finding.cause())));
        cells.add(Standing.word(finding.state()));
        if (countsUsers) {
            cells.add(Phrase.of(Counts.of(finding.extent().users().size())));
        }
        return cells;
    }
}
