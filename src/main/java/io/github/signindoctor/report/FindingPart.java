package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.recommend.Advice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One finding: what happens, why, what to do, what will not help, how to check. */
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
        blocks.add(headline());
        blocks.add(new Block.Paragraph(INDENT, Phrase.of(Ink.STRONG, frame.causeTitle(finding.cause()))));
        blocks.add(new Block.Paragraph(INDENT, course()));
        blocks.addAll(new ExtentPart(frame, finding).blocks());
        blocks.addAll(why());
        blocks.addAll(new RemediesPart(frame, advice, isAlone).blocks());
        blocks.add(new Block.Command(INDENT, "signin-doctor explain " + finding.cause()));
        return blocks;
    }

    private Block headline() {
        Mark mark = Mark.of(finding);
        return new Block.Heading(
                2,
                Phrase.of(
                                mark.ink(),
                                mark.sign() + " " + id + " "
                                        + finding.severity().id())
                        .and(": ")
                        .and(OverviewPart.who(finding.subject(), frame)));
    }

    private Phrase course() {
        Finding.Extent extent = finding.extent();
        Phrase course = Phrase.of(finding.state() == State.UNKNOWN ? "state " : "")
                .and(OverviewPart.state(finding.state()))
                .and(", " + Counts.of(extent.attempts(), "attempt") + ", "
                        + frame.times().range(extent.first(), extent.last()));
        return finding.loop().map(loop -> course.and(", " + words(loop))).orElse(course);
    }

    private static String words(Loop loop) {
        String spacing = Times.length(Duration.ofSeconds(loop.medianSpacingSeconds()));
        return loop.kind().id() + " loop of " + Counts.of(loop.count()) + ", one every ~" + spacing;
    }

    private List<Block> why() {
        var items = new ArrayList<Block.Item>();
        for (var evidence : finding.evidence()) {
            items.add(
                    new Block.Item(Phrase.of(frame.sentence(evidence.fact())), Sources.of(evidence.records(), frame)));
        }
        for (var rival : finding.ruledOut()) {
            items.add(Block.Item.of(
                    Phrase.of("not ").and(Ink.STRONG, rival.cause()).and(": " + frame.sentence(rival.because()))));
        }
        String sureness = finding.cause() + ", confidence "
                + finding.confidence().id() + ", " + finding.basis().id();
        return List.of(
                new Block.Heading(3, Phrase.of(Ink.STRONG, "Why").and(Ink.DETAIL, " (" + sureness + ")")),
                new Block.Items(INDENT, false, items));
    }
}
