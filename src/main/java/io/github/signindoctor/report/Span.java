package io.github.signindoctor.report;

/** A piece of text in one ink. */
record Span(String text, Ink ink) {
    Span withText(String other) {
        return new Span(other, ink);
    }
}
