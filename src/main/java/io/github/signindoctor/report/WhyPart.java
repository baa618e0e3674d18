package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.RuledOut;
import io.github.signindoctor.model.RecordRef;
import java.util.ArrayList;
import java.util.List;

/** Why a finding says what it says: the facts with their records, and the rivals that were ruled out. */
final class WhyPart {
    private static final int INDENT = 4;
    private static final List<String> PLACES = List.of("first", "second", "third");

    private final Frame frame;
    private final Finding finding;
    private final List<List<RecordRef>> told = new ArrayList<>();

    WhyPart(Frame frame, Finding finding) {
        this.frame = frame;
        this.finding = finding;
    }

    List<Block> blocks() {
        var items = new ArrayList<Block.Item>();
        finding.evidence().forEach(each -> items.add(fact(each)));
        finding.ruledOut().forEach(each -> items.add(rival(each)));
        if (!finding.wouldChange().isEmpty()) {
            items.add(Block.Item.of(
                    Phrase.of(Ink.STRONG, "This would be wrong if: ").and(Sentence.ended(finding.wouldChange()))));
        }
        return List.of(
                new Block.Heading(3, Phrase.of(Ink.STRONG, "Why we believe it").and(Ink.DETAIL, sureness())),
                new Block.Items(INDENT, false, items));
    }

    private String sureness() {
        String basis = switch (finding.basis()) {
            case DOCUMENTED -> "as Microsoft documents it";
            case INFERRED -> "our own conclusion from the log";
        };
        return " (confidence " + finding.confidence().id() + "; " + basis + ")";
    }

    private Block.Item fact(Evidence evidence) {
        Phrase fact = Phrase.of(Sentence.of(frame.sentence(evidence.fact())));
        int earlier = told.indexOf(evidence.records());
        told.add(evidence.records());
        if (evidence.records().isEmpty() || earlier < 0 || earlier >= PLACES.size()) {
            return new Block.Item(fact, Sources.of(evidence.records(), frame));
        }
        return Block.Item.of(fact.and(Ink.DETAIL, same(earlier)));
    }

    /** Which records are meant goes without saying as long as only one set was listed. */
    private String same(int earlier) {
        boolean isOnlySet = told.stream().distinct().count() == 1;
        return isOnlySet ? " (same records)" : " (same records as the " + PLACES.get(earlier) + " fact)";
    }

    private Block.Item rival(RuledOut rival) {
        Phrase not = Phrase.of("It is not \u201c").and(Ink.STRONG, frame.causeTitle(rival.cause()));
        return Block.Item.of(not.and("\u201d: " + Sentence.ended(frame.sentence(rival.because()))));
    }
}
