package io.github.signindoctor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text in several inks, not yet broken into lines. */
record Phrase(List<Span> spans) {
    /** A blank at which no line breaks; drawn as any other blank. */
    static final char TIE = '\u00a0';

    static final Phrase EMPTY = new Phrase(List.of());

    /** Copies the list. */
    Phrase {
        spans = List.copyOf(spans);
    }

    static Phrase of(String text) {
        return of(Ink.PLAIN, text);
    }

    static Phrase of(Ink ink, String text) {
        return new Phrase(List.of(new Span(text, ink)));
    }

    static Phrase join(String separator, List<Phrase> parts) {
        Phrase result = EMPTY;
        for (Phrase part : parts) {
            result = result.spans.isEmpty() ? part : result.and(separator).and(part);
        }
        return result;
    }

    /** Without the inks. */
    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    Phrase and(String text) {
        return and(Ink.PLAIN, text);
    }

    Phrase and(Ink ink, String text) {
        return and(of(ink, text));
    }

    Phrase and(Phrase other) {
        var all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Phrase(all);
    }
}
