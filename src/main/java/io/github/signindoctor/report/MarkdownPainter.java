package io.github.signindoctor.report;

import java.io.IOException;
import java.util.List;

/** Draws a page as GitHub-flavoured Markdown, every paragraph one line. */
final class MarkdownPainter implements Painter {
    private final Appendable out;
    private boolean begun;

    MarkdownPainter(Appendable out) {
        this.out = out;
    }

    @Override
    public void heading(Block.Heading heading) throws IOException {
        // Headings are bold of themselves.
        block("#".repeat(heading.level()) + " " + Markdown.heading(heading.phrase()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) throws IOException {
        block(Markdown.of(paragraph.phrase()));
    }

    @Override
    public void facts(Block.Facts facts) throws IOException {
        gap();
        for (Block.Fact fact : facts.facts()) {
            line("- **" + fact.label() + ":** " + Markdown.of(fact.value()));
        }
    }

    @Override
    public void items(Block.Items items) throws IOException {
        gap();
        int number = 0;
        for (Block.Item item : items.items()) {
            number++;
            String sign = items.numbered() ? number + ". " : "- ";
            line(sign + Markdown.of(item.phrase()));
            for (Phrase below : item.below()) {
                line("");
                line(" ".repeat(sign.length()) + Markdown.of(below));
            }
        }
    }

    @Override
    public void entries(Block.Entries entries) throws IOException {
        gap();
        for (Block.Item item : entries.items()) {
            line("- " + Markdown.of(item.phrase()));
            for (Phrase below : item.below()) {
                line("  - " + Markdown.of(below));
            }
        }
    }

    @Override
    public void grid(Block.Grid grid) throws IOException {
        gap();
        line(row(grid.columns().stream().map(Block.Column::title).toList()));
        line(row(grid.columns().stream()
                .map(column -> column.holds() == Block.Holds.FIGURES ? "---:" : "---")
                .toList()));
        for (List<Phrase> cells : grid.rows()) {
            line(row(cells.stream().map(Markdown::cell).toList()));
        }
    }

    @Override
    public void command(Block.Command command) throws IOException {
        block(command.use() + ": " + Markdown.code(command.line()));
    }

    @Override
    public void verdict(Block.Verdict verdict) throws IOException {
        block("---");
        block(Markdown.of(verdict.phrase()));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void block(String text) throws IOException {
        gap();
        line(text);
    }

    private void gap() throws IOException {
        if (begun) {
            line("");
        }
        begun = true;
    }

    private void line(String text) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }
}
