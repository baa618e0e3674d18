package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Loops for a person: one table, or one line where there are none. */
final class LoopsPage {
    private final Frame frame;
    private final List<LoopRow> rows;
    private final TimeColumn times;
    private final boolean isWide;

    private LoopsPage(List<LoopRow> rows, Frame frame) {
        this.frame = frame;
        this.rows = rows;
        this.times = new TimeColumn(
                frame.style().zone(),
                rows.stream().map(row -> row.finding().extent().last()).toList());
        this.isWide = frame.style().hasRoomForWideTables();
    }

    static List<Block> of(Report report, Frame plain) {
        List<LoopRow> rows = LoopRow.all(report);
        if (rows.isEmpty()) {
            return List.of(new Block.Paragraph(
                    0,
                    Phrase.of("No loop: nothing repeats without a cure among "
                            + Counts.of(report.input().users(), "user") + " in "
                            + Counts.of(report.input().records(), "record") + ".")));
        }
        return new LoopsPage(rows, plain.of(report.input())).blocks();
    }

    private List<Block> blocks() {
        var cells = new ArrayList<List<Phrase>>();
        for (LoopRow row : rows) {
            cells.add(row(row));
            if (!isWide) {
                cells.add(below(row));
            }
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title()));
        blocks.add(new Block.Grid(2, columns(), cells));
        blocks.addAll(Legend.ofStates(rows.stream().map(row -> row.finding().state())));
        blocks.add(new Block.Command(0, "One person's sign-ins", "signin-doctor user WHO INPUT"));
        blocks.add(new Block.Command(0, "What to do about it", "signin-doctor analyze INPUT --user WHO"));
        return blocks;
    }

    private Phrase title() {
        long running = rows.stream()
                .filter(row -> row.finding().state() == State.RUNNING)
                .count();
        return Phrase.of(Ink.STRONG, Counts.of(rows.size(), "loop"))
                .and(", each one trouble that came up again and again")
                .and(Ink.DETAIL, running == 0 ? " (none is going on)" : " (" + Counts.of(running) + " going on)");
    }

    private List<Block.Column> columns() {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column("State", Block.Holds.WORDS));
        columns.add(new Block.Column("Count", Block.Holds.FIGURES));
        columns.add(new Block.Column("Usual gap", Block.Holds.FIGURES));
        columns.add(new Block.Column(times.title().replace("Time", "Last"), Block.Holds.FIGURES));
        if (isWide) {
            columns.add(new Block.Column("Who", Block.Holds.NAMES));
            columns.add(new Block.Column("Why", Block.Holds.WORDS));
        } else {
            columns.add(new Block.Column("Who, why", Block.Holds.WORDS));
        }
        return columns;
    }

    private List<Phrase> row(LoopRow row) {
        String gap = "~" + Times.roughly(Duration.ofSeconds(row.loop().medianSpacingSeconds()));
        var cells = new ArrayList<>(List.of(
                Standing.word(row.finding().state()),
                Phrase.of(Counts.of(row.loop().count())),
                Phrase.of(gap.replace(' ', Phrase.TIE)),
                Phrase.of(times.at(row.finding().extent().last())),
                OverviewPart.who(row.finding().subject(), frame)));
        if (isWide) {
            cells.add(why(row));
        }
        return cells;
    }

    private List<Phrase> below(LoopRow row) {
        Phrase none = Phrase.EMPTY;
        return List.of(none, none, none, none, why(row));
    }

    private Phrase why(LoopRow row) {
        String cause = row.finding().cause();
        return Phrase.of(frame.causeTitle(cause)).and(Ink.DETAIL, " (" + cause + ")");
    }
}
