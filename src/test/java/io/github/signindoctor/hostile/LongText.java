package io.github.signindoctor.hostile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** Texts too long to be held in memory beside what reads them. */
final class LongText {
    private static final int CHUNK = 1 << 20;

    private LongText() {}

    /** A text, a piece again and again until about so many megabytes, and a text. */
    static InputStream of(String before, String piece, int megabytes, String after) {
        byte[] chunk = piece.repeat(CHUNK / piece.length()).getBytes(StandardCharsets.UTF_8);
        InputStream middle =
                new SequenceInputStream(Collections.enumeration(Collections.nCopies(megabytes, chunk).stream()
                        .map(ByteArrayInputStream::new)
                        .toList()));
        return new SequenceInputStream(new SequenceInputStream(bytes(before), middle), bytes(after));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
