package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.RemedyPage;
import io.github.signindoctor.recommend.Advice;
import io.github.signindoctor.recommend.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do, what will not fix it, and how to check. */
final class RemediesPart {
    private static final int INDENT = 4;
    private static final int MOST_DEAD_ENDS = 4;
    private static final int MOST_CHECKS = 3;
    /** Asks for no change, so that there is no identifier to act on. */
    private static final String NOTHING = "none";

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
        add(blocks, "How to know that it worked", checks());
        return blocks;
    }

    /** The title of the remedy to try first; empty where there is none. */
    Phrase first() {
        return advice.remedies().stream().findFirst().map(this::title).orElse(Phrase.EMPTY);
    }

    private Block toDo() {
        if (advice.remedies().isEmpty()) {
            return new Block.Paragraph(INDENT, Phrase.of("No remedy is known: look at the records named above."));
        }
        var items = new ArrayList<Block.Item>();
        for (Recommendation each : advice.remedies()) {
            items.add(items.isEmpty() ? inFull(each) : inShort(each));
        }
        return new Block.Items(INDENT, true, items);
    }

    private Phrase title(Recommendation each) {
        String title = frame.remedyTitle(each.remedy());
        Phrase strong = Phrase.of(Ink.STRONG, title);
        Phrase aimed = each.target()
                .filter(target -> !isSubject(target))
                .map(target ->
                        strong.and(" for \u201c").and(frame.value(target)).and("\u201d"))
                .orElse(strong);
        boolean needsId = !title.equals(each.remedy()) && !each.remedy().equals(NOTHING);
        return needsId ? aimed.and(Ink.DETAIL, " (" + each.remedy() + ")") : aimed;
    }

    /** Whom the finding is about has been said above. */
    private boolean isSubject(String target) {
        Subject subject = advice.finding().subject();
        return target.equals(subject.name()) || target.equals(subject.id());
    }

    /** The first remedy is the one to try, so it is told in full: what it does, why here, what it leaves, how. */
    private Block.Item inFull(Recommendation first) {
        var lines = new ArrayList<Phrase>();
        Optional<RemedyPage> page = frame.knowledge().remedy(first.remedy());
        page.ifPresent(each -> addLabelled(lines, "", each.summary()));
        addReasons(lines, first);
        page.ifPresent(each -> addHowTo(lines, each));
        return new Block.Item(title(first), lines);
    }

    private Block.Item inShort(Recommendation other) {
        var lines = new ArrayList<Phrase>();
        addReasons(lines, other);
        return new Block.Item(title(other), lines);
    }

    private static void addReasons(List<Phrase> lines, Recommendation remedy) {
        addLabelled(lines, "Why here: ", Sentence.ended(remedy.why()));
        remedy.willNotFix().ifPresent(left -> addLabelled(lines, "Does not fix: ", Sentence.ended(left)));
    }

    private void addHowTo(List<Phrase> lines, RemedyPage page) {
        page.detail().ifPresent(detail -> {
            int steps = withSteps ? detail.steps().size() : 0;
            for (int i = 0; i < steps; i++) {
                addLabelled(lines, "Step " + (i + 1) + ": ", detail.steps().get(i));
            }
            addLabelled(lines, "Where: ", detail.portal());
            addLabelled(lines, "Role needed: ", detail.role());
            if (!withSteps && !detail.steps().isEmpty()) {
                lines.add(
                        Phrase.of(Ink.DETAIL, "Step by step: ").and(Ink.COMMAND, "signin-doctor explain " + page.id()));
            }
        });
    }

    private static void addLabelled(List<Phrase> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(Phrase.of(Ink.DETAIL, label).and(text));
        }
    }

    /** What people try against this cause in vain. */
    private List<Block.Item> willNotFix() {
        var items = new ArrayList<Block.Item>();
        frame.knowledge()
                .cause(advice.finding().cause())
                .flatMap(CausePage::detail)
                .ifPresent(detail -> addFirst(items, detail.doesNotCure(), MOST_DEAD_ENDS));
        return items;
    }

    private List<Block.Item> checks() {
        var items = new ArrayList<Block.Item>();
        advice.remedies().stream()
                .findFirst()
                .flatMap(first -> frame.knowledge().remedy(first.remedy()))
                .flatMap(RemedyPage::detail)
                .ifPresent(detail -> addFirst(items, detail.afterwards(), MOST_CHECKS));
        return items;
    }

    /** The first few; {@code explain} has all of them. */
    private static void addFirst(List<Block.Item> items, List<String> texts, int most) {
        texts.stream()
                .limit(most)
                .map(text -> Block.Item.of(Phrase.of(Sentence.of(text))))
                .forEach(items::add);
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
