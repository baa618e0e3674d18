package io.github.signindoctor.report;

import java.io.IOException;
import java.io.Writer;

/** For a person at a terminal, or reading a pipe. */
final class TextRenderer implements Renderer {
    private final Page page;
    private final Frame frame;

    TextRenderer(Page page, Frame frame) {
        this.page = page;
        this.frame = frame;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        var painter = new TextPainter(out, frame.style());
        for (Block block : page.of(report, frame)) {
            block.on(painter);
        }
        out.flush();
    }
}
