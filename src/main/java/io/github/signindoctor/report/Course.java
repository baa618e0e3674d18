package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import java.util.List;

/** How a finding went: whether it still stands, how often, when, with which codes. */
final class Course {
    private Course() {}

    /** In one line. */
    static Phrase of(Finding finding, Frame frame) {
        Finding.Extent extent = finding.extent();
        return Sentence.capital(Standing.word(finding.state()))
                .and(", " + Counts.of(extent.attempts(), "attempt") + ", "
                        + frame.times().range(extent.first(), extent.last()));
    }

    /** Whether it still stands, and the rhythm: a sentence each. */
    static List<Phrase> sentences(Finding finding, Frame frame) {
        Finding.Extent extent = finding.extent();
        String often =
                finding.loop().map(loop -> Rhythm.of(finding, loop)).orElse(Counts.of(extent.attempts(), "attempt"));
        String when = frame.times().range(extent.first(), extent.last());
        return List.of(
                Phrase.of(new Standing(finding, frame.asOf(), frame.knowledge()).inFull() + "."),
                Phrase.of(often + (when.contains(" to ") ? ", from " : ", on ") + when + "."));
    }

    static List<Phrase> codes(Finding finding) {
        return finding.extent().codes().entrySet().stream()
                .map(entry ->
                        Phrase.of(Ink.STRONG, entry.getKey().toString()).and(" \u00d7" + Counts.of(entry.getValue())))
                .toList();
    }
}
