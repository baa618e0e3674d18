package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.recommend.Advice;
import java.util.ArrayList;
import java.util.List;

/** All findings at a glance, and how many are not shown. */
final class OverviewPart {
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("", Block.Holds.WORDS),
            new Block.Column("Severity", Block.Holds.WORDS),
            new Block.Column("Who", Block.Holds.NAMES),
            new Block.Column("Why", Block.Holds.WORDS),
            new Block.Column("State", Block.Holds.WORDS),
            new Block.Column("Users", Block.Holds.FIGURES));

    private static final int MOST_ROWS = 30;

    private OverviewPart() {}

    static List<Block> of(List<Advice> advices, int shown, Frame frame) {
        if (advices.size() < 2) {
            return List.of();
        }
        String title = shown == advices.size()
                ? Counts.of(shown, "finding")
                : Counts.of(advices.size(), "finding") + ", the first " + Counts.of(shown) + " shown";
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(
                2, Phrase.of(Ink.STRONG, title).and(Ink.DETAIL, " (" + bySeverity(advices, 0) + ")")));
        var rows = new ArrayList<List<Phrase>>();
        for (int i = 0; i < Math.min(shown, MOST_ROWS); i++) {
            rows.add(row(FindingIds.at(i), advices.get(i).finding(), frame));
        }
        blocks.add(new Block.Grid(2, COLUMNS, rows));
        if (shown > MOST_ROWS) {
            blocks.add(new Block.Paragraph(2, moreRows(shown)));
        }
        return blocks;
    }

    private static Phrase moreRows(int shown) {
        return Phrase.of(
                        Ink.DETAIL,
                        "and " + Counts.of(shown - MOST_ROWS) + " more, all told below; for the worst only: ")
                .and(Ink.COMMAND, "--top" + Phrase.TIE + "10");
    }

    /** Such as {@code 1 high, 3 info}. */
    private static String bySeverity(List<Advice> advices, int from) {
        var counts = new ArrayList<String>();
        for (Severity severity : Severity.values()) {
            long count = advices.stream()
                    .skip(from)
                    .filter(each -> each.finding().severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(Counts.of(count) + " " + severity.id());
            }
        }
        return String.join(", ", counts);
    }

    /** Says what {@code --top} held back. */
    static List<Block> rest(List<Advice> advices, int shown) {
        if (shown == advices.size()) {
            return List.of();
        }
        String more = Counts.of(advices.size() - shown, "more finding") + " not shown (" + bySeverity(advices, shown)
                + "); to see all: ";
        return List.of(
                new Block.Heading(2, Phrase.of(Ink.STRONG, "There is more")),
                new Block.Paragraph(2, Phrase.of(more).and(Ink.COMMAND, "--top " + advices.size())));
    }

    /** The name of a subject, with its kind where it is not a person. */
    static Phrase who(Subject subject, Frame frame) {
        String name = subject.name().isEmpty() ? subject.id() : subject.name();
        return subject.kind() == Subject.Kind.USER
                ? frame.value(name)
                : Phrase.of(subject.kind().id() + " ").and(frame.value(name));
    }

    static Phrase state(State state) {
        return switch (state) {
            case RUNNING -> Phrase.of(Ink.STRONG, state.id());
            case HEALED -> Phrase.of(Ink.GOOD, state.id());
            case ENDED, UNKNOWN -> Phrase.of(state.id());
        };
    }

    private static List<Phrase> row(String id, Finding finding, Frame frame) {
        Mark mark = Mark.of(finding);
        return List.of(
                Phrase.of(mark.ink(), mark.sign()).and(" " + id),
                Phrase.of(mark.ink(), finding.severity().id()),
                who(finding.subject(), frame),
                Phrase.of(frame.causeTitle(finding.cause())),
                state(finding.state()),
                Phrase.of(Counts.of(finding.extent().users().size())));
    }
}
