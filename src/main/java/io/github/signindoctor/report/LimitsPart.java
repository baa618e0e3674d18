package io.github.signindoctor.report;

import java.util.List;

/** What the data cannot show. */
final class LimitsPart {
    private LimitsPart() {}

    static List<Block> of(List<String> limits, Frame frame) {
        if (limits.isEmpty()) {
            return List.of();
        }
        var items = limits.stream()
                .map(limit -> Sentence.of(frame.files().within(limit)))
                .map(limit -> Block.Item.of(Phrase.of(limit)))
                .toList();
        return List.of(
                new Block.Heading(2, Phrase.of(Ink.STRONG, "What this data cannot show")),
                new Block.Items(2, false, items));
    }
}
