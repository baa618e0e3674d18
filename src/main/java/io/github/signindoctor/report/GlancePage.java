package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** The first findings at a glance: what, why, and what to do; then the verdict. For one who is shown around. */
final class GlancePage {
    private static final int INDENT = 4;
    private static final int MOST_FACTS = 3;
    private static final int MOST_REMEDIES = 2;

    private GlancePage() {}

    static List<Block> of(Report report, Frame plain) {
        Frame frame = plain.of(report.input());
        var blocks = new ArrayList<Block>();
        int shown = frame.style().shown(report.advices().size());
        for (int i = 0; i < shown; i++) {
            add(blocks, FindingIds.at(i), report.advices().get(i), frame);
        }
        blocks.add(ReportPage.verdict(report));
        return blocks;
    }

    private static void add(List<Block> blocks, String id, Advice advice, Frame frame) {
        var finding = advice.finding();
        blocks.add(new Block.Paragraph(2, FindingPart.headline(id, finding, frame)));
        blocks.add(new Block.Paragraph(INDENT, Phrase.of(Ink.STRONG, frame.causeTitle(finding.cause()))));
        Course.sentences(finding, frame).forEach(each -> blocks.add(new Block.Paragraph(INDENT, each)));
        blocks.add(new Block.Paragraph(2, Phrase.of(Ink.STRONG, "Why we believe it")));
        blocks.add(new Block.Items(
                INDENT,
                false,
                finding.evidence().stream()
                        .limit(MOST_FACTS)
                        .map(Evidence::fact)
                        .map(fact -> Block.Item.of(Phrase.of(Sentence.of(frame.sentence(fact)))))
                        .toList()));
        blocks.add(new Block.Paragraph(2, Phrase.of(Ink.STRONG, "What to do")));
        blocks.add(new Block.Items(
                INDENT,
                true,
                advice.remedies().stream()
                        .limit(MOST_REMEDIES)
                        .map(each -> remedy(each, frame))
                        .toList()));
    }

    private static Block.Item remedy(Recommendation each, Frame frame) {
        Phrase title =
                Phrase.of(Ink.STRONG, frame.remedyTitle(each.remedy())).and(Ink.DETAIL, " (" + each.remedy() + ")");
        return new Block.Item(title, List.of(Phrase.of(Sentence.ended(each.why()))));
    }
}
