package io.github.signindoctor.report;

import java.io.IOException;
import java.io.Writer;

/** The text report for a ticket or a wiki. */
final class MarkdownRenderer implements Renderer {
    private final Page page;
    private final Frame frame;

    MarkdownRenderer(Page page, Frame frame) {
        this.page = page;
        this.frame = frame.unscreened();
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        var painter = new MarkdownPainter(out);
        for (Block block : page.of(report, frame)) {
            block.on(painter);
        }
        out.flush();
    }
}
