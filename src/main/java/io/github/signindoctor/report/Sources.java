package io.github.signindoctor.report;

import io.github.signindoctor.model.RecordRef;

/** Writes where a record stands: file, line, and enough of the request id. */
final class Sources {
    private static final int LONGEST_FILE = 48;

    private Sources() {}

    /** Such as {@code signins.csv:120 (9f3c1a2…d4f0e1)}. */
    static Phrase of(RecordRef ref, Frame frame) {
        String place = place(frame.cut(ref.file(), LONGEST_FILE), ref.line());
        return ref.requestId()
                .map(id -> Phrase.of(Ink.SOURCE, place + " (" + frame.shortId(id) + ")"))
                .orElseGet(() -> Phrase.of(Ink.SOURCE, place));
    }

    /** File and line; the file alone where lines mean nothing. */
    static String place(String file, long line) {
        return line > 0 ? file + ":" + line : file;
    }
}
