package io.github.signindoctor.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a page for a screen of a given width. */
final class TextPainter implements Painter {
    private static final int SECTION = 2;
    private static final int DEEPER = 4;

    private final TextStyle style;
    private final Glyphs glyphs;
    private final Sheet sheet;
    private boolean belowHeading;

    TextPainter(Appendable out, TextStyle style) {
        this.style = style;
        this.glyphs = Glyphs.of(style);
        this.sheet = new Sheet(out, style.colour());
    }

    @Override
    public void heading(Block.Heading heading) throws IOException {
        if (heading.level() > 1) {
            sheet.blank();
        }
        if (heading.level() == 2) {
            sheet.line(List.of(new Span(glyphs.rule().repeat(style.proseWidth()), Ink.DETAIL)));
        }
        wrapped(heading.level() == 3 ? SECTION : 0, heading.phrase());
        belowHeading = true;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) throws IOException {
        wrapped(paragraph.indent(), paragraph.phrase());
    }

    @Override
    public void facts(Block.Facts facts) throws IOException {
        int labels = facts.facts().stream()
                .mapToInt(fact -> fact.label().length())
                .max()
                .orElse(0);
        for (Block.Fact fact : facts.facts()) {
            String label = fact.label() + " ".repeat(labels - fact.label().length() + 2);
            hanging(facts.indent(), new Span(label, Ink.DETAIL), fact.value());
        }
    }

    @Override
    public void items(Block.Items items) throws IOException {
        int number = 0;
        for (Block.Item item : items.items()) {
            number++;
            String sign = items.numbered() ? number + ". " : glyphs.bullet() + " ";
            hanging(items.indent(), new Span(sign, Ink.PLAIN), item.phrase());
            for (Phrase below : item.below()) {
                wrapped(items.indent() + sign.length(), below);
            }
        }
    }

    @Override
    public void entries(Block.Entries entries) throws IOException {
        for (Block.Item item : entries.items()) {
            wrapped(entries.indent(), item.phrase());
            for (Phrase below : item.below()) {
                wrapped(entries.indent() + DEEPER, below);
            }
        }
    }

    @Override
    public void grid(Block.Grid grid) throws IOException {
        if (!belowHeading) {
            sheet.blank();
        }
        for (List<Span> line : new GridLayout(grid, style.width() - grid.indent(), glyphs).lines()) {
            indented(grid.indent(), line);
        }
    }

    @Override
    public void command(Block.Command command) throws IOException {
        sheet.blank();
        Span use = new Span(command.use() + ": ", Ink.DETAIL);
        Span line = new Span(glyphs.safe(command.line()), Ink.COMMAND);
        if (SECTION + Visible.columns(use.text() + line.text()) <= style.width()) {
            indented(SECTION, List.of(use, line));
        } else {
            indented(SECTION, List.of(use));
            indented(SECTION + DEEPER, List.of(line));
        }
    }

    @Override
    public void verdict(Block.Verdict verdict) throws IOException {
        sheet.blank();
        if (style.screen()) {
            int indent = 0;
            for (List<Span> line : Wrapping.of(verdict.phrase(), style.width() - DEEPER, glyphs)) {
                indented(indent, line);
                indent = DEEPER;
            }
            return;
        }
        sheet.line(verdict.phrase().spans().stream()
                .map(span -> span.withText(glyphs.safe(span.text())))
                .toList());
    }

    private void wrapped(int indent, Phrase phrase) throws IOException {
        for (List<Span> line : Wrapping.of(phrase, style.proseWidth() - indent, glyphs)) {
            indented(indent, line);
        }
    }

    /** The label once, and the text beside it however many lines it takes. */
    private void hanging(int indent, Span label, Phrase phrase) throws IOException {
        int room = style.proseWidth() - indent - label.text().length();
        Span next = label;
        for (List<Span> line : Wrapping.of(phrase, room, glyphs)) {
            var whole = new ArrayList<Span>();
            whole.add(next);
            whole.addAll(line);
            indented(indent, whole);
            next = new Span(" ".repeat(label.text().length()), Ink.PLAIN);
        }
    }

    private void indented(int indent, List<Span> line) throws IOException {
        var whole = new ArrayList<Span>();
        whole.add(new Span(" ".repeat(indent), Ink.PLAIN));
        whole.addAll(line);
        sheet.line(whole);
        belowHeading = false;
    }
}
