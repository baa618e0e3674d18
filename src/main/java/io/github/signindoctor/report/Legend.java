package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Explains below a table the words and signs that stand in it, and no others. */
final class Legend {
    private static final int INDENT = 2;

    private final List<Block.Fact> entries = new ArrayList<>();

    /** What the words for states mean; nothing where all of them speak for themselves. */
    static Legend ofStates(List<Finding> findings) {
        var legend = new Legend();
        var byState = findings.stream()
                .collect(Collectors.groupingBy(Finding::state, TreeMap::new, Collectors.toUnmodifiableList()));
        byState.forEach((state, such) -> Standing.meaning(state, such)
                .ifPresent(meaning -> legend.add(true, Standing.word(state).text(), meaning)));
        return legend;
    }

    /** Adds a line where the word is in the table. */
    Legend add(boolean isThere, String word, String meaning) {
        if (isThere) {
            entries.add(new Block.Fact(word.replace(Phrase.TIE, ' '), Phrase.of(Ink.DETAIL, meaning)));
        }
        return this;
    }

    List<Block> blocks() {
        return entries.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(3, Phrase.of(Ink.DETAIL, "How to read this table")),
                        new Block.Facts(INDENT, List.copyOf(entries)));
    }
}
