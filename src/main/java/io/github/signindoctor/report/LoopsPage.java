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
                    Phrase.of("No loop: no prompt or refusal repeats without a cure among "
                            + Counts.of(report.input().users(), "user") + " in "
                            + Counts.of(report.input().records(), "record") + ".")));
        }
        return new LoopsPage(rows, plain.of(report.input())).blocks();
    }

    private List<Block> blocks() {
        var cells = new ArrayList<List<Phrase>>();
        for (LoopRow row : rows) {
            if (isWide) {
                cells.add(wideRow(row));
            } else {
                cells.addAll(narrowRows(row));
            }
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title()));
        blocks.add(new Block.Grid(2, isWide ? wideColumns() : narrowColumns(), cells));
        blocks.addAll(legend().blocks());
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

    private Legend legend() {
        var legend = Legend.ofStates(rows.stream().map(LoopRow::finding).toList());
        rows.stream()
                .map(row -> Rhythm.word(row.finding(), row.loop()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .forEach(word -> legend.add(true, word, Rhythm.meaning(word)));
        return legend;
    }

    private List<Block.Column> wideColumns() {
        return List.of(
                new Block.Column("State", Block.Holds.WORDS),
                new Block.Column("Kind", Block.Holds.WORDS),
                new Block.Column("Times", Block.Holds.FIGURES),
                new Block.Column("Usual gap", Block.Holds.FIGURES),
                new Block.Column("Rhythm", Block.Holds.WORDS),
                new Block.Column(times.title().replace("Time", "Last"), Block.Holds.FIGURES),
                new Block.Column("Who", Block.Holds.NAMES),
                new Block.Column("Why", Block.Holds.WORDS));
    }

    private List<Block.Column> narrowColumns() {
        return List.of(
                new Block.Column("State, " + times.title().replace("Time", "last"), Block.Holds.WORDS),
                new Block.Column("Kind, usual gap", Block.Holds.WORDS),
                new Block.Column("Who, why", Block.Holds.WORDS));
    }

    private List<Phrase> wideRow(LoopRow row) {
        return List.of(
                Standing.word(row.finding().state()),
                Phrase.of(row.loop().kind().id()),
                Phrase.of(Counts.of(row.loop().count())),
                Phrase.of(gap(row)),
                Phrase.of(Rhythm.word(row.finding(), row.loop())),
                Phrase.of(times.at(row.finding().extent().last())),
                OverviewPart.who(row.finding().subject(), frame),
                why(row));
    }

    private List<List<Phrase>> narrowRows(LoopRow row) {
        String word = Rhythm.word(row.finding(), row.loop());
        String rhythm =
                Counts.of(row.loop().count()) + "\u00d7" + Phrase.TIE + gap(row) + (word.isEmpty() ? "" : ", " + word);
        return List.of(
                List.of(
                        Standing.word(row.finding().state()),
                        Phrase.of(row.loop().kind().id()),
                        OverviewPart.who(row.finding().subject(), frame)),
                List.of(Phrase.of(times.at(row.finding().extent().last())), Phrase.of(rhythm), why(row)));
    }

    private static String gap(LoopRow row) {
        return ("~" + Times.roughly(Duration.ofSeconds(row.loop().medianSpacingSeconds()))).replace(' ', Phrase.TIE);
    }

    private Phrase why(LoopRow row) {
        String cause = row.finding().cause();
        return Phrase.of(frame.causeTitle(cause)).and(Ink.DETAIL, " (" + cause + ")");
    }
}
