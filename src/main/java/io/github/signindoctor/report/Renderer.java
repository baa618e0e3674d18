package io.github.signindoctor.report;

import java.io.IOException;
import java.io.Writer;

/** Draws reports in one format. The same report gives the same characters. Safe for many threads. */
public interface Renderer {
    /**
     * Draws a report to the end, then flushes the writer and leaves it open.
     *
     * @param report what to draw
     * @param out where to; UTF-8 is expected behind it, or for text without Unicode anything that holds ASCII
     * @throws IOException when the writer throws it
     */
    void render(Report report, Writer out) throws IOException;
}
