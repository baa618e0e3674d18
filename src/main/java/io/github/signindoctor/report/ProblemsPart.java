package io.github.signindoctor.report;

import io.github.signindoctor.model.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could not be read as it should: the first few, each with its place. */
final class ProblemsPart {
    private static final int MOST = 5;
    private static final int LONGEST_NAME = 90;

    private ProblemsPart() {}

    static List<Block> of(Report.Input input, Frame frame) {
        long count = input.files().stream().mapToLong(InputFile::problemCount).sum();
        if (count == 0) {
            return List.of();
        }
        var items = input.files().stream()
                .flatMap(file -> lines(file, frame))
                .limit(MOST)
                .map(Block.Item::of)
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, Phrase.of(Ink.STRONG, Counts.of(count, "problem") + " in the input")));
        blocks.add(new Block.Items(2, false, items));
        if (count > items.size()) {
            String more = "and " + Counts.of(count - items.size()) + " more (--format json lists up to "
                    + Counts.of(InputFile.MOST_PROBLEMS) + " a file)";
            blocks.add(new Block.Paragraph(2, Phrase.of(Ink.DETAIL, more)));
        }
        return blocks;
    }

    private static Stream<Phrase> lines(InputFile file, Frame frame) {
        return file.problems().stream()
                .map(problem -> Phrase.of(
                                Ink.SOURCE,
                                Sources.place(
                                        frame.cut(frame.files().shorter(file.name()), LONGEST_NAME), problem.line()))
                        .and(": " + frame.sentence(problem.reason())));
    }
}
