package io.github.signindoctor.report;

import java.io.IOException;

/** Draws the parts of a page, each below the last. */
interface Painter {
    void heading(Block.Heading heading) throws IOException;

    void paragraph(Block.Paragraph paragraph) throws IOException;

    void facts(Block.Facts facts) throws IOException;

    void items(Block.Items items) throws IOException;

    void entries(Block.Entries entries) throws IOException;

    void grid(Block.Grid grid) throws IOException;

    void command(Block.Command command) throws IOException;

    void verdict(Block.Verdict verdict) throws IOException;
}
