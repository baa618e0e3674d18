package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.Explanation;
import io.github.signindoctor.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Draws pages of the knowledge base as text, apart from any report. */
public final class Handbook {
    private static final List<Block.Column> CODES = List.of(
            new Block.Column("Code", Block.Holds.FIGURES),
            new Block.Column("Kind", Block.Holds.WORDS),
            new Block.Column("Meaning", Block.Holds.WORDS));

    private final Frame frame;

    /**
     * A handbook.
     *
     * @param knowledge titles of causes and remedies come from its pages
     * @param style how it is drawn; zone and top do not matter
     */
    public Handbook(KnowledgeBase knowledge, TextStyle style) {
        this.frame = new Frame(knowledge, style);
    }

    /**
     * Draws what is known about words that somebody typed.
     *
     * @throws IOException when the writer throws it
     */
    public void explain(Explanation explanation, Writer out) throws IOException {
        draw(new ExplanationPage(frame).blocks(explanation), out);
    }

    /**
     * Draws a table of codes.
     *
     * @throws IOException when the writer throws it
     */
    public void codes(Collection<CodePage> pages, Writer out) throws IOException {
        List<List<Phrase>> rows = pages.stream().map(Handbook::row).toList();
        draw(
                List.of(
                        new Block.Grid(0, CODES, rows),
                        new Block.Command(0, "All about one", "signin-doctor explain CODE")),
                out);
    }

    /**
     * Lists causes, group by group.
     *
     * @param evidence what is looked for to find a cause, in one line
     * @throws IOException when the writer throws it
     */
    public void causes(Collection<CausePage> pages, Function<CausePage, String> evidence, Writer out)
            throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(
                1,
                Phrase.of(Ink.STRONG, Counts.of(pages.size(), "cause"))
                        .and(" and what shows each in a log; numbers are AADSTS codes")));
        for (String group : pages.stream().map(CausePage::group).distinct().toList()) {
            blocks.add(new Block.Heading(3, group(group)));
            List<Block.Item> items = pages.stream()
                    .filter(page -> page.group().equals(group))
                    .map(page -> new Block.Item(
                            Phrase.of(Ink.STRONG, page.title()).and(" (" + page.id() + ")"),
                            List.of(Phrase.of(Ink.DETAIL, evidence.apply(page)))))
                    .toList();
            blocks.add(new Block.Entries(2, items));
        }
        blocks.add(new Block.Command(0, "All about one", "signin-doctor explain totp-clock-drift"));
        draw(blocks, out);
    }

    /** The word by which a group is known, and what it is about. */
    private static Phrase group(String id) {
        String about = switch (id) {
            case "factor" -> "the second factor itself";
            case "registration" -> "the set-up of a second factor";
            case "policy" -> "Conditional Access and defaults";
            case "session" -> "tokens and how long they last";
            case "identity" -> "passwords, accounts, guests, federation";
            case "attack" -> "to be ruled out before any reset";
            case "live" -> "cannot be seen in a log";
            case "tenant" -> "many users at once";
            default -> "";
        };
        Phrase name = Phrase.of(Ink.STRONG, id.equals("none") ? "none of these" : id);
        return about.isEmpty() ? name : name.and(Ink.DETAIL, ": " + about);
    }

    private static List<Phrase> row(CodePage page) {
        Phrase meaning = page.name().isEmpty()
                ? Phrase.of(page.meaning())
                : Phrase.of(Ink.STRONG, page.name()).and(". " + page.meaning());
        return List.of(
                Phrase.of(Ink.STRONG, page.code().toString()),
                Phrase.of(page.kind().id()),
                meaning);
    }

    private void draw(List<Block> blocks, Writer out) throws IOException {
        var painter = new TextPainter(out, frame.style());
        for (Block block : blocks) {
            block.on(painter);
        }
        out.flush();
    }
}
