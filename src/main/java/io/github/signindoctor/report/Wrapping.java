package io.github.signindoctor.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks a phrase into lines between words. A word wider than a line, such as a long name, loses its middle. */
final class Wrapping {
    private final int room;
    private final Glyphs glyphs;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private int used;

    private Wrapping(int room, Glyphs glyphs) {
        this.room = Math.max(1, room);
        this.glyphs = glyphs;
    }

    /** At least one line, each at most as wide as the room. */
    static List<List<Span>> of(Phrase phrase, int room, Glyphs glyphs) {
        var wrapping = new Wrapping(room, glyphs);
        for (List<Span> word : words(phrase, glyphs)) {
            wrapping.add(wrapping.fitted(word));
        }
        wrapping.lines.add(wrapping.line);
        return wrapping.lines;
    }

    static int columns(List<Span> spans) {
        int columns = 0;
        for (Span span : spans) {
            columns += Visible.columns(span.text());
        }
        return columns;
    }

    /** Pieces in different inks that no blank parts are one word. */
    private static List<List<Span>> words(Phrase phrase, Glyphs glyphs) {
        var words = new ArrayList<List<Span>>();
        boolean open = false;
        for (Span span : phrase.spans()) {
            for (String piece : pieces(span.text())) {
                if (piece.isBlank()) {
                    open = false;
                    continue;
                }
                if (!open) {
                    words.add(new ArrayList<>());
                }
                words.get(words.size() - 1).add(span.withText(glyphs.safe(piece)));
                open = true;
            }
        }
        return words;
    }

    /** Cut before and after each blank. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', start)) {
            if (at > start) {
                pieces.add(text.substring(start, at));
            }
            pieces.add(" ");
            start = at + 1;
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private List<Span> fitted(List<Span> word) {
        int excess = columns(word) - room;
        if (excess <= 0) {
            return word;
        }
        int longest = 0;
        for (int i = 1; i < word.size(); i++) {
            if (word.get(i).text().length() > word.get(longest).text().length()) {
                longest = i;
            }
        }
        Span span = word.get(longest);
        int rest = Math.max(1, Visible.columns(span.text()) - excess);
        var cut = new ArrayList<>(word);
        cut.set(longest, span.withText(Visible.cutMiddle(span.text(), rest, glyphs.ellipsis())));
        return cut;
    }

    private void add(List<Span> word) {
        int columns = columns(word);
        if (!line.isEmpty() && used + 1 + columns > room) {
            lines.add(line);
            line = new ArrayList<>();
            used = 0;
        }
        String gap = line.isEmpty() ? "" : " ";
        used += gap.length() + columns;
        for (Span span : word) {
            append(gap, span);
            gap = "";
        }
    }

    /** The gap before a word has the ink of the word before. */
    private void append(String gap, Span span) {
        int last = line.size() - 1;
        String before = last < 0 ? "" : line.get(last).text() + gap;
        if (last >= 0 && line.get(last).ink() == span.ink()) {
            line.set(last, span.withText(before + span.text()));
            return;
        }
        if (!gap.isEmpty()) {
            line.set(last, line.get(last).withText(before));
        }
        line.add(span);
    }
}
