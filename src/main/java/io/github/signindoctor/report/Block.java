package io.github.signindoctor.report;

import java.io.IOException;
import java.util.List;

/** A part of a page, independent of where it is drawn. Indents are columns of a text page. */
sealed interface Block {
    /** Draws this with the matching method of the painter. */
    void on(Painter painter) throws IOException;

    /** The headline of the page (level 1), of a chapter (2) or of a part of it (3). */
    record Heading(int level, Phrase phrase) implements Block {
        @Override
        public void on(Painter painter) throws IOException {
            painter.heading(this);
        }
    }

    /** Running text. */
    record Paragraph(int indent, Phrase phrase) implements Block {
        @Override
        public void on(Painter painter) throws IOException {
            painter.paragraph(this);
        }
    }

    /** A list of labelled values. */
    record Facts(int indent, List<Fact> facts) implements Block {
        @Override
        public void on(Painter painter) throws IOException {
            painter.facts(this);
        }
    }

    /** One labelled value. */
    record Fact(String label, Phrase value) {}

    /** A list with bullets or numbers. */
    record Items(int indent, boolean numbered, List<Item> items) implements Block {
        @Override
        public void on(Painter painter) throws IOException {
            painter.items(this);
        }
    }

    /** One point of a list, with what stands below it. */
    record Item(Phrase phrase, List<Phrase> below) {
        static Item of(Phrase phrase) {
            return new Item(phrase, List.of());
        }
    }

    /** A list whose points begin with a mark of their own, with short lines below each. */
    record Entries(int indent, List<Item> items) implements Block {
        @Override
        public void on(Painter painter) throws IOException {
            painter.entries(this);
        }
    }

    /** A table. */
    record Grid(int indent, List<Column> columns, List<List<Phrase>> rows) implements Block {
        @Override
        public void on(Painter painter) throws IOException {
            painter.grid(this);
        }
    }

    /** A column of a table; what it holds says how it may shrink. */
    record Column(String title, Holds holds) {}

    /** What a column holds. */
    enum Holds {
        /** Words, broken into lines where room is short. */
        WORDS,
        /** Names and identifiers, cut in the middle where room is short. */
        NAMES,
        /** Figures, set to the right. */
        FIGURES
    }

    /** A command to type, and what it is good for. */
    record Command(int indent, String use, String line) implements Block {
        @Override
        public void on(Painter painter) throws IOException {
            painter.command(this);
        }
    }

    /** The verdict: one line but on a screen, so that the last line of the output is all of it. */
    record Verdict(Phrase phrase) implements Block {
        @Override
        public void on(Painter painter) throws IOException {
            painter.verdict(this);
        }
    }
}
