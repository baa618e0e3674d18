package io.github.signindoctor.report;

import java.io.IOException;
import java.util.List;

/** Writes lines of text in colour or without. What it is given is already safe to show. */
final class Sheet {
    private static final String ESCAPE = "\u001b[";

    private final Appendable out;
    private final boolean colour;

    Sheet(Appendable out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** One line; blanks at its end are left out. */
    void line(List<Span> spans) throws IOException {
        var text = new StringBuilder();
        for (Span span : spans) {
            String graphics = span.ink().graphics();
            if (colour && !graphics.isEmpty() && !span.text().isBlank()) {
                text.append(ESCAPE).append(graphics).append('m');
                text.append(span.text()).append(ESCAPE).append("0m");
            } else {
                text.append(span.text());
            }
        }
        out.append(text.toString().replace(Phrase.TIE, ' ').stripTrailing()).append('\n');
    }
}
