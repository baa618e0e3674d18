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
        return spans.stream().mapToInt(span -> Visible.columns(span.text())).sum();
    }

    /** Pieces in different inks that no blank parts are one word. */
    private static List<List<Span>> words(Phrase phrase, Glyphs glyphs) {
        var words = new ArrayList<List<Span>>();
        boolean open = false;
        for (Span span : phrase.spans()) {
            for (String piece : span.text().split("(?<= )|(?= )")) {
                if (piece.isBlank()) {
                    open = open && piece.isEmpty();
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
        if (!line.isEmpty()) {
            append(line, new Span(" ", line.get(line.size() - 1).ink()));
            used++;
        }
        word.forEach(span -> append(line, span));
        used += columns;
    }

    private static void append(List<Span> line, Span span) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).ink() == span.ink()) {
            line.set(last, span.withText(line.get(last).text() + span.text()));
        } else {
            line.add(span);
        }
    }
}
