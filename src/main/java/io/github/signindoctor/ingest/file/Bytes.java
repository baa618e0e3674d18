package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once, from the beginning each time. */
interface Bytes {
    /** Opens them anew. */
    InputStream open() throws IOException;

    /** How many bytes of the disk hold them, compressed as they may be; the measure for what unpacking may grow to. */
    long packedSize();
}
