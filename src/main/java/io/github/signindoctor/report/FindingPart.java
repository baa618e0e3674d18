package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.recommend.Advice;
import java.util.ArrayList;
import java.util.List;

/** One finding in full: what happens, why we believe it, what to do, what will not help, how to know that it worked. */
final class FindingPart {
    private static final int INDENT = 4;

    private final Frame frame;
    private final String id;
    private final Advice advice;
    private final boolean isAlone;
    private final Finding finding;

    /** Draws one finding, at more length where it is the only one shown. */
    FindingPart(Frame frame, String id, Advice advice, boolean isAlone) {
        this.frame = frame;
        this.id = id;
        this.advice = advice;
        this.isAlone = isAlone;
        this.finding = advice.finding();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, headline(id, finding, frame)));
        blocks.add(new Block.Paragraph(INDENT, Phrase.of(Ink.STRONG, frame.causeTitle(finding.cause()))));
        Course.sentences(finding, frame).forEach(each -> blocks.add(new Block.Paragraph(INDENT, each)));
        blocks.addAll(new ExtentPart(frame, finding).blocks());
        blocks.addAll(new WhyPart(frame, finding).blocks());
        blocks.addAll(new RemediesPart(frame, advice, isAlone).blocks());
        blocks.add(new Block.Command(INDENT, "More about this cause", "signin-doctor explain " + finding.cause()));
        return blocks;
    }

    /** Such as {@code [x] F1 high: adele@contoso.com}. */
    static Phrase headline(String id, Finding finding, Frame frame) {
        Mark mark = Mark.of(finding);
        return Phrase.of(
                        mark.ink(),
                        mark.sign() + " " + id + " " + finding.severity().id())
                .and(": ")
                .and(OverviewPart.who(finding.subject(), frame));
    }
}
