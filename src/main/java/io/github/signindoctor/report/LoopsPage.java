package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Loops for a person: one table, or one line where there are none. */
final class LoopsPage {
    private LoopsPage() {}

    static List<Block> of(Report report, Frame frame) {
        List<LoopRow> rows = LoopRow.all(report);
        if (rows.isEmpty()) {
            return List.of(new Block.Paragraph(
                    0,
                    Phrase.of("No loop: nothing repeats without a cure among "
                            + Counts.of(report.input().users(), "user") + " in "
                            + Counts.of(report.input().records(), "record") + ".")));
        }
        boolean wide = frame.style().hasRoomForWideTables();
        var cells = new ArrayList<List<Phrase>>();
        for (LoopRow row : rows) {
            cells.add(row(row, wide, frame));
            if (!wide) {
                cells.add(below(row));
            }
        }
        return List.of(
                new Block.Heading(1, title(rows)),
                new Block.Grid(2, wide ? columns("User", "Cause") : columns("User, cause"), cells),
                new Block.Command(0, "signin-doctor user WHO INPUT"));
    }

    private static Phrase title(List<LoopRow> rows) {
        long running = rows.stream()
                .filter(row -> row.finding().state() == State.RUNNING)
                .count();
        return Phrase.of(Ink.STRONG, Counts.of(rows.size(), "loop"))
                .and(Ink.DETAIL, running == 0 ? " (none is running)" : " (" + Counts.of(running) + " running)");
    }

    private static List<Block.Column> columns(String... names) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column("State", Block.Holds.WORDS));
        columns.add(new Block.Column("Kind", Block.Holds.NAMES));
        columns.add(new Block.Column("Count", Block.Holds.FIGURES));
        columns.add(new Block.Column("Every", Block.Holds.FIGURES));
        for (String name : names) {
            columns.add(new Block.Column(name, Block.Holds.NAMES));
        }
        return columns;
    }

    private static List<Phrase> row(LoopRow row, boolean wide, Frame frame) {
        String spacing = "~" + Times.length(Duration.ofSeconds(row.loop().medianSpacingSeconds()));
        var cells = new ArrayList<>(List.of(
                OverviewPart.state(row.finding().state()),
                Phrase.of(row.loop().kind().id()),
                Phrase.of(Counts.of(row.loop().count())),
                Phrase.of(spacing.replace(' ', Phrase.TIE)),
                OverviewPart.who(row.finding().subject(), frame)));
        if (wide) {
            cells.add(Phrase.of(row.finding().cause()));
        }
        return cells;
    }

    private static List<Phrase> below(LoopRow row) {
        Phrase none = Phrase.EMPTY;
        return List.of(
                none, none, none, none, Phrase.of(Ink.DETAIL, row.finding().cause()));
    }
}
