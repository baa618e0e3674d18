package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.List;

/** How a finding went: whether it still stands, how often, when, with which codes. */
final class Course {
    private Course() {}

    static Phrase of(Finding finding, Frame frame) {
        Finding.Extent extent = finding.extent();
        Phrase state =
                Phrase.of(finding.state() == State.UNKNOWN ? "state " : "").and(OverviewPart.state(finding.state()));
        return Sentence.capital(state)
                .and(", " + Counts.of(extent.attempts(), "attempt") + ", "
                        + frame.times().range(extent.first(), extent.last()));
    }

    static Phrase withLoop(Finding finding, Frame frame) {
        Phrase course = of(finding, frame);
        return finding.loop().map(loop -> course.and(", " + words(loop))).orElse(course);
    }

    static List<Phrase> codes(Finding finding) {
        return finding.extent().codes().entrySet().stream()
                .map(entry ->
                        Phrase.of(Ink.STRONG, entry.getKey().toString()).and(" \u00d7" + Counts.of(entry.getValue())))
                .toList();
    }

    private static String words(Loop loop) {
        String spacing = Times.length(Duration.ofSeconds(loop.medianSpacingSeconds()));
        return loop.kind().id() + " loop of " + Counts.of(loop.count()) + ", median gap ~" + spacing;
    }
}
