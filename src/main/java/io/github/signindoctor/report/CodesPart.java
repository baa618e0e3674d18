package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.CodePage;
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
            new Block.Column("What it says", Block.Holds.WORDS),
            new Block.Column("Kind", Block.Holds.WORDS),
            new Block.Column("Records", Block.Holds.FIGURES),
            new Block.Column("Users", Block.Holds.FIGURES));

    private CodesPart() {}

    static List<Block> of(Report report, Frame frame) {
        if (report.codes().isEmpty() || isAllWell(report)) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, Phrase.of(Ink.STRONG, "Codes in this input")));
        var rows = report.codes().stream()
                .sorted(ORDER)
                .limit(MOST)
                .map(count -> row(count, frame))
                .toList();
        blocks.add(new Block.Grid(2, COLUMNS, rows));
        boolean hasInterrupts =
                report.codes().stream().sorted(ORDER).limit(MOST).anyMatch(CodesPart::isInterrupt);
        blocks.addAll(new Legend()
                .add(hasInterrupts, "interrupt", "Entra asked for one more step; no failure by itself")
                .blocks());
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
                        .allMatch(each -> isInterrupt(each) || each.kind().equals("information"));
    }

    private static boolean isInterrupt(Report.CodeCount count) {
        return count.kind().equals("interrupt");
    }

    /** What comes before a semicolon is enough to know a code by; its page has the rest. */
    private static String first(CodePage page) {
        String meaning = page.meaning();
        int cut = meaning.indexOf("; ");
        String first = cut < 0 ? meaning : meaning.substring(0, cut);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** The sentence of the code's page; where there is none, the name. */
    private static Phrase meaning(Report.CodeCount count, Frame frame) {
        return Phrase.of(
                frame.knowledge().code(count.code()).map(CodesPart::first).orElse(count.name()));
    }

    private static List<Phrase> row(Report.CodeCount count, Frame frame) {
        Ink ink = count.kind().equals("failure") ? Ink.STRONG : Ink.PLAIN;
        return List.of(
                Phrase.of(ink, count.code().toString()),
                meaning(count, frame),
                Phrase.of(ink, count.kind()),
                Phrase.of(Counts.of(count.records())),
                Phrase.of(Counts.of(count.users())));
    }
}
