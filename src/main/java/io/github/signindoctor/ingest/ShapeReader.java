package io.github.signindoctor.ingest;

import java.io.IOException;

/** Reads every row of an input of one family of shapes. */
public interface ShapeReader {
    /**
     * Reads to the end; what is wrong with a row goes to the sink and never ends the reading.
     *
     * @throws IOException when the bytes themselves cannot be read
     */
    void read(Content content, RowSink sink) throws IOException;
}
