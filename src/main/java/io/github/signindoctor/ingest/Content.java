package io.github.signindoctor.ingest;

import java.io.IOException;
import java.util.Optional;

/**
 * One text to read: a file, an entry of an archive, standard input. It may be opened more than once (date orders and
 * column types are told from the whole file before rows are mapped), so what comes only once is kept on disk.
 */
public interface Content {
    /** The name in reports: as given, {@code archive.zip!entry}, or {@code -}. */
    String name();

    /**
     * Opens the text anew, from its beginning, its byte order mark taken off.
     *
     * @throws IOException when the bytes cannot be read; a broken archive is a problem of its entry, reported by the caller
     */
    DecodedText open() throws IOException;

    /** The bytes below the text, where they may be read from any place on. */
    default Optional<RawBytes> raw() {
        return Optional.empty();
    }
}
