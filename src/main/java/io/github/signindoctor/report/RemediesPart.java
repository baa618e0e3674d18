package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.RemedyPage;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** What to do, what will not fix it, and how to check. */
final class RemediesPart {
    private static final int INDENT = 4;
    private static final int MOST = 3;

    private final Frame frame;
    private final Advice advice;
    private final boolean withSteps;

    /** Steps are for somebody with one person on the phone; in a long list {@code explain} has them. */
    RemediesPart(Frame frame, Advice advice, boolean withSteps) {
        this.frame = frame;
        this.advice = advice;
        this.withSteps = withSteps;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(heading("What to do"));
        blocks.add(toDo());
        add(blocks, "What will not fix it", willNotFix());
        add(blocks, "How to check", checks());
        return blocks;
    }

    private Block toDo() {
        if (advice.remedies().isEmpty()) {
            return new Block.Paragraph(INDENT, Phrase.of("No remedy is known: look at the records named above."));
        }
        var items = new ArrayList<Block.Item>();
        for (Recommendation each : advice.remedies()) {
            items.add(new Block.Item(title(each), below(each, items.isEmpty())));
        }
        return new Block.Items(INDENT, true, items);
    }

    private Phrase title(Recommendation each) {
        Phrase title = Phrase.of(Ink.STRONG, frame.remedyTitle(each.remedy()));
        Phrase aimed = each.target()
                .map(target -> title.and(" for ").and(frame.value(target)))
                .orElse(title);
        boolean hasTitle = !frame.remedyTitle(each.remedy()).equals(each.remedy());
        return hasTitle ? aimed.and(Ink.DETAIL, " (" + each.remedy() + ")") : aimed;
    }

    /** The first remedy is told in full, for it is the one to try; the others are a line each. */
    private List<Phrase> below(Recommendation each, boolean first) {
        var lines = new ArrayList<Phrase>();
        if (!each.why().isEmpty()) {
            lines.add(Phrase.of(each.why()));
        }
        if (first) {
            frame.knowledge().remedy(each.remedy()).ifPresent(page -> lines.addAll(howTo(page)));
        }
        return lines;
    }

    private List<Phrase> howTo(RemedyPage page) {
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.of(page.summary()));
        page.detail().ifPresent(detail -> {
            int steps = withSteps ? detail.steps().size() : 0;
            for (int i = 0; i < steps; i++) {
                addLabelled(lines, "Step " + (i + 1) + ": ", detail.steps().get(i));
            }
            addLabelled(lines, "Where: ", detail.portal());
            addLabelled(lines, "Role: ", detail.role());
        });
        return lines;
    }

    private static void addLabelled(List<Phrase> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(Phrase.of(Ink.DETAIL, label).and(text));
        }
    }

    private List<Block.Item> willNotFix() {
        var items = new ArrayList<Block.Item>();
        for (Recommendation each : advice.remedies()) {
            each.willNotFix()
                    .ifPresent(text ->
                            items.add(Block.Item.of(Phrase.of(frame.remedyTitle(each.remedy()) + ": " + text))));
        }
        frame.knowledge()
                .cause(advice.finding().cause())
                .flatMap(CausePage::detail)
                .map(CausePage.Detail::doesNotCure)
                .ifPresent(texts -> addFirst(items, texts));
        return items;
    }

    private List<Block.Item> checks() {
        var items = new ArrayList<Block.Item>();
        advice.remedies().stream()
                .findFirst()
                .flatMap(first -> frame.knowledge().remedy(first.remedy()))
                .flatMap(RemedyPage::detail)
                .map(RemedyPage.Detail::afterwards)
                .ifPresent(texts -> addFirst(items, texts));
        String change = advice.finding().wouldChange();
        if (!change.isEmpty()) {
            items.add(Block.Item.of(
                    Phrase.of(Ink.STRONG, "Would change this verdict: ").and(change)));
        }
        return items;
    }

    /** The first few; {@code explain} has all of them. */
    private static void addFirst(List<Block.Item> items, List<String> texts) {
        texts.stream().limit(MOST).map(text -> Block.Item.of(Phrase.of(text))).forEach(items::add);
    }

    private static void add(List<Block> blocks, String title, List<Block.Item> items) {
        if (!items.isEmpty()) {
            blocks.add(heading(title));
            blocks.add(new Block.Items(INDENT, false, items));
        }
    }

    private static Block heading(String title) {
        return new Block.Heading(3, Phrase.of(Ink.STRONG, title));
    }
}
