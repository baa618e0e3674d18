package io.github.signindoctor.report;

import io.github.signindoctor.model.RecordRef;
import java.util.ArrayList;
import java.util.List;

/** Writes where records stand: file, line, and enough of the request id. */
final class Sources {
    private static final int LONGEST_FILE = 60;
    private static final int SHORTEST_FILE = 24;
    /** Takes a line number and a shortened id, and the indent. */
    private static final int BESIDE = 32;

    private Sources() {}

    /**
     * One line a file, such as {@code signins.csv:120 (9f3c1a…d4f0e1), :134}.
     *
     * @param records sorted by file
     */
    static List<Phrase> of(List<RecordRef> records, Frame frame) {
        var lines = new ArrayList<Phrase>();
        String file = "";
        for (RecordRef ref : records) {
            boolean goesOn = !lines.isEmpty() && ref.file().equals(file) && ref.line() > 0;
            if (goesOn) {
                Phrase next = Phrase.of(Ink.SOURCE, ":" + ref.line() + id(ref, frame));
                lines.set(
                        lines.size() - 1, lines.get(lines.size() - 1).and(", ").and(next));
            } else {
                String place = place(frame.cut(frame.files().shorter(ref.file()), longestFile(frame)), ref.line());
                lines.add(Phrase.of(Ink.SOURCE, place + id(ref, frame)));
            }
            file = ref.file();
        }
        return lines;
    }

    /** File and line; the file alone where lines mean nothing. */
    static String place(String file, long line) {
        return line > 0 ? file + ":" + line : file;
    }

    private static int longestFile(Frame frame) {
        return Math.max(SHORTEST_FILE, Math.min(LONGEST_FILE, frame.style().width() - BESIDE));
    }

    private static String id(RecordRef ref, Frame frame) {
        return ref.requestId()
                .map(id -> Phrase.TIE + "(" + frame.shortId(id) + ")")
                .orElse("");
    }
}
