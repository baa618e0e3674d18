package io.github.signindoctor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sets a table into a width. Every column stays: names lose their middle, words go on in the next line. */
final class GridLayout {
    private static final int GAP = 2;
    private static final int NARROWEST = 3;
    /** Sentences broken to this width still read well. */
    private static final int EASY_WORDS = 24;

    private final Block.Grid grid;
    private final Glyphs glyphs;
    private final int[] widths;

    GridLayout(Block.Grid grid, int room, Glyphs glyphs) {
        this.grid = grid;
        this.glyphs = glyphs;
        this.widths = new int[grid.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = naturalWidth(i);
        }
        shrinkTo(room - GAP * (widths.length - 1));
    }

    List<List<Span>> lines() {
        var titles = grid.columns().stream()
                .map(column -> Phrase.of(Ink.DETAIL, column.title()))
                .toList();
        var lines = new ArrayList<>(rowLines(titles));
        grid.rows().forEach(row -> lines.addAll(rowLines(row)));
        return lines;
    }

    private int naturalWidth(int column) {
        int width = Visible.columns(grid.columns().get(column).title());
        for (List<Phrase> row : grid.rows()) {
            width = Math.max(width, Wrapping.columns(safe(row.get(column)).spans()));
        }
        return width;
    }

    /** Takes from the widest: words that can go on in the next line, then names, and figures last. */
    private void shrinkTo(int room) {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        for (; total > room; total--) {
            int widest = widest(Set.of(Block.Holds.WORDS), EASY_WORDS);
            if (widest < 0) {
                widest = widest(Set.of(Block.Holds.WORDS, Block.Holds.NAMES), 2 * NARROWEST);
            }
            if (widest < 0) {
                widest = widest(Set.of(Block.Holds.values()), NARROWEST);
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /** The widest column of these kinds that is wider than the least; negative where there is none. */
    private int widest(Set<Block.Holds> kinds, int least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean canShrink =
                    widths[i] > least && kinds.contains(grid.columns().get(i).holds());
            if (canShrink && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private List<List<Span>> rowLines(List<Phrase> row) {
        var cells = new ArrayList<List<List<Span>>>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            cells.add(cell(row.get(i), i));
            height = Math.max(height, cells.get(i).size());
        }
        var lines = new ArrayList<List<Span>>();
        for (int y = 0; y < height; y++) {
            lines.add(line(cells, y));
        }
        return lines;
    }

    private List<List<Span>> cell(Phrase phrase, int column) {
        if (grid.columns().get(column).holds() != Block.Holds.NAMES) {
            return Wrapping.of(phrase, widths[column], glyphs);
        }
        List<Span> spans = safe(phrase).spans();
        if (Wrapping.columns(spans) <= widths[column]) {
            return List.of(spans);
        }
        var text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        String cut = Visible.cutMiddle(text.toString(), widths[column], glyphs.ellipsis());
        return List.of(List.of(new Span(cut, Ink.VALUE)));
    }

    private Phrase safe(Phrase phrase) {
        return new Phrase(phrase.spans().stream()
                .map(span -> span.withText(glyphs.safe(span.text())))
                .toList());
    }

    private List<Span> line(List<List<List<Span>>> cells, int y) {
        var line = new ArrayList<Span>();
        for (int i = 0; i < cells.size(); i++) {
            List<Span> text = y < cells.get(i).size() ? cells.get(i).get(y) : List.of();
            Span filler = new Span(" ".repeat(widths[i] - Wrapping.columns(text)), Ink.PLAIN);
            boolean right = grid.columns().get(i).holds() == Block.Holds.FIGURES;
            if (right) {
                line.add(filler);
            }
            line.addAll(text);
            if (!right) {
                line.add(filler);
            }
            line.add(new Span(" ".repeat(GAP), Ink.PLAIN));
        }
        return line;
    }
}
