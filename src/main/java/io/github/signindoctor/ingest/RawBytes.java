package io.github.signindoctor.ingest;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a text. */
public interface RawBytes {
    /** How many there are, compressed as they may be. */
    long packedSize();

    /**
     * Opens them from a place on.
     *
     * @throws IOException when they cannot be read
     */
    InputStream from(long offset) throws IOException;

    /**
     * Opens the text from a place on, as UTF-8.
     *
     * @param line of that place
     * @throws IOException when the bytes cannot be read
     */
    DecodedText textFrom(long offset, long line) throws IOException;
}
