package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.recommend.Advice;
import java.util.ArrayList;
import java.util.List;

/** All findings at a glance, and how many are not shown. */
final class OverviewPart {
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
        blocks.addAll(OverviewTable.of(advices.subList(0, shown), frame));
        return blocks;
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
}
