package io.github.signindoctor.report;

import io.github.signindoctor.model.InputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** The table of input files. Where there are many, those that need a look and the biggest stand for the rest. */
final class FilesPart {
    private static final int MOST = 8;
    private static final Comparator<InputFile> WORTH_A_LOOK = Comparator.comparing(FilesPart::isSound)
            .thenComparing(Comparator.comparingLong(InputFile::records).reversed())
            .thenComparing(InputFile::name);

    private final Frame frame;
    private final List<InputFile> files;
    private final boolean hasDuplicates;
    private final boolean hasRejected;
    private final boolean hasOthers;

    FilesPart(List<InputFile> files, Frame frame) {
        this.frame = frame;
        this.files = files;
        this.hasDuplicates = any(InputFile::duplicates);
        this.hasRejected = any(InputFile::rejected);
        this.hasOthers = any(InputFile::notSignIns);
    }

    List<Block> blocks() {
        if (files.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, Phrase.of(Ink.STRONG, "Files read")));
        blocks.add(new Block.Grid(2, columns(), shown().stream().map(this::row).toList()));
        if (files.size() > MOST) {
            String more = "and " + Counts.of(files.size() - MOST, "more file") + " (all of them: --format json)";
            blocks.add(new Block.Paragraph(2, Phrase.of(Ink.DETAIL, more)));
        }
        return blocks;
    }

    private List<InputFile> shown() {
        return files.size() <= MOST
                ? files
                : files.stream().sorted(WORTH_A_LOOK).limit(MOST).toList();
    }

    /** Nothing of it was turned down. */
    private static boolean isSound(InputFile file) {
        return file.rejected() == 0 && file.problemCount() == 0;
    }

    private boolean any(ToLongFunction<InputFile> count) {
        return files.stream().mapToLong(count).anyMatch(each -> each > 0);
    }

    /** Counts that are zero for every file would only take room from the names. */
    private List<Block.Column> columns() {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column("File", Block.Holds.NAMES));
        columns.add(new Block.Column("Shape", Block.Holds.NAMES));
        columns.add(new Block.Column("Records", Block.Holds.FIGURES));
        if (hasDuplicates) {
            columns.add(new Block.Column("Duplicates", Block.Holds.FIGURES));
        }
        if (hasRejected) {
            columns.add(new Block.Column("Rejected", Block.Holds.FIGURES));
        }
        if (hasOthers) {
            columns.add(new Block.Column("Other rows", Block.Holds.FIGURES));
        }
        return columns;
    }

    private List<Phrase> row(InputFile file) {
        var cells = new ArrayList<Phrase>();
        cells.add(Phrase.of(Ink.VALUE, frame.files().shorter(file.name())));
        cells.add(Phrase.of(file.shape()));
        String steps = file.shape().equals(FileNames.STEPS_ONLY) ? "steps of " : "";
        cells.add(Phrase.of(steps + Counts.of(file.records())));
        if (hasDuplicates) {
            cells.add(Phrase.of(Counts.of(file.duplicates())));
        }
        if (hasRejected) {
            Ink ink = file.rejected() > 0 ? Ink.WARN : Ink.PLAIN;
            cells.add(Phrase.of(ink, Counts.of(file.rejected())));
        }
        if (hasOthers) {
            cells.add(Phrase.of(Counts.of(file.notSignIns())));
        }
        return cells;
    }
}
