package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.Explanation;
import io.github.signindoctor.knowledge.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts a page of the knowledge base together, part by part. Parts without content leave no trace. */
final class PageLayout {
    private static final int INDENT = 4;

    private final Frame frame;
    private final List<Block> blocks = new ArrayList<>();

    PageLayout(Frame frame) {
        this.frame = frame;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    PageLayout title(String title, String kind) {
        Phrase phrase = Phrase.of(Ink.STRONG, title);
        blocks.add(new Block.Heading(1, kind.isEmpty() ? phrase : phrase.and(Ink.DETAIL, " (" + kind + ")")));
        return this;
    }

    PageLayout text(String text) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(2, Phrase.of(text)));
        }
        return this;
    }

    PageLayout list(String title, List<String> texts) {
        return items(
                title,
                false,
                texts.stream().map(text -> Block.Item.of(Phrase.of(text))).toList());
    }

    PageLayout steps(String title, List<String> texts) {
        return items(
                title,
                true,
                texts.stream().map(text -> Block.Item.of(Phrase.of(text))).toList());
    }

    /** Causes, each with the tell. */
    PageLayout pointers(String title, List<Pointer> pointers) {
        return items(title, false, named(pointers, frame::causeTitle));
    }

    /** Remedies in order, each with the reason. */
    PageLayout remedies(String title, List<Pointer> pointers) {
        return items(title, true, named(pointers, frame::remedyTitle));
    }

    PageLayout codes(String title, List<CodePage> pages) {
        return items(
                title,
                false,
                pages.stream()
                        .map(page -> Block.Item.of(
                                Phrase.of(Ink.STRONG, page.code().toString()).and(" " + page.meaning())))
                        .toList());
    }

    /** Pages to choose from, each with its title. */
    PageLayout candidates(String title, List<Explanation.Candidate> candidates) {
        return items(
                title,
                false,
                candidates.stream()
                        .map(each -> Block.Item.of(Phrase.of(Ink.STRONG, each.id())
                                .and(Ink.DETAIL, " (" + each.kind() + ")")
                                .and(": " + each.title())))
                        .toList());
    }

    PageLayout fact(String label, String value) {
        if (!value.isEmpty()) {
            heading(label);
            blocks.add(new Block.Paragraph(INDENT, Phrase.of(value)));
        }
        return this;
    }

    PageLayout commands(String title, List<String> lines) {
        return items(
                title,
                false,
                lines.stream()
                        .map(line -> Block.Item.of(Phrase.of(Ink.COMMAND, line)))
                        .toList());
    }

    PageLayout command(String use, String line) {
        blocks.add(new Block.Command(INDENT, use, line));
        return this;
    }

    PageLayout sources(List<String> sources) {
        return items(
                "Sources",
                false,
                sources.stream()
                        .map(source -> Block.Item.of(Phrase.of(Ink.SOURCE, source)))
                        .toList());
    }

    private static List<Block.Item> named(List<Pointer> pointers, Function<String, String> title) {
        return pointers.stream()
                .map(pointer -> new Block.Item(
                        Phrase.of(Ink.STRONG, title.apply(pointer.id())).and(Ink.DETAIL, " (" + pointer.id() + ")"),
                        pointer.text().isEmpty() ? List.of() : List.of(Phrase.of(pointer.text()))))
                .toList();
    }

    private PageLayout items(String title, boolean numbered, List<Block.Item> items) {
        if (!items.isEmpty()) {
            heading(title);
            blocks.add(new Block.Items(INDENT, numbered, items));
        }
        return this;
    }

    private void heading(String title) {
        blocks.add(new Block.Heading(3, Phrase.of(Ink.STRONG, title)));
    }
}
