package io.github.signindoctor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The codes of the input, the most frequent first. */
final class CodesPart {
    private static final int MOST = 20;
    private static final Comparator<Report.CodeCount> ORDER =
            Comparator.comparingLong(Report.CodeCount::records).reversed().thenComparing(Report.CodeCount::code);
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Code", Block.Holds.FIGURES),
            new Block.Column("Name", Block.Holds.NAMES),
            new Block.Column("Kind", Block.Holds.WORDS),
            new Block.Column("Records", Block.Holds.FIGURES),
            new Block.Column("Users", Block.Holds.FIGURES));

    private CodesPart() {}

    static List<Block> of(Report report) {
        if (report.codes().isEmpty() || isAllWell(report)) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, Phrase.of(Ink.STRONG, "Codes in this input")));
        var rows = report.codes().stream()
                .sorted(ORDER)
                .limit(MOST)
                .map(CodesPart::row)
                .toList();
        blocks.add(new Block.Grid(2, COLUMNS, rows));
        int more = report.codes().size() - MOST;
        if (more > 0) {
            String line = "and " + Counts.of(more, "rarer code") + " (all of them: --format json)";
            blocks.add(new Block.Paragraph(2, Phrase.of(Ink.DETAIL, line)));
        }
        return blocks;
    }

    /** Interrupts on the way to a success are no news to somebody whose users are well. */
    private static boolean isAllWell(Report report) {
        return report.advices().isEmpty()
                && report.codes().stream()
                        .allMatch(each ->
                                each.kind().equals("interrupt") || each.kind().equals("information"));
    }

    private static List<Phrase> row(Report.CodeCount count) {
        Ink ink = count.kind().equals("failure") ? Ink.STRONG : Ink.PLAIN;
        return List.of(
                Phrase.of(ink, count.code().toString()),
                Phrase.of(count.name()),
                Phrase.of(ink, count.kind()),
                Phrase.of(Counts.of(count.records())),
                Phrase.of(Counts.of(count.users())));
    }
}
