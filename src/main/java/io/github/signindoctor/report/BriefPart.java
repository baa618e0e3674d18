package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.model.RecordRef;
import io.github.signindoctor.recommend.Advice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings in a few lines each, below one heading: those worth knowing only, and more of what was told in full. */
final class BriefPart {
    private static final int INDENT = 2;
    private static final int MOST_RECORDS = 2;

    private final Frame frame;
    private final String heading;
    private final List<Block.Item> items = new ArrayList<>();
    /** The first finding of each kind, which the next ones point at. */
    private final Map<Story, String> told = new HashMap<>();

    private record Story(String cause, Optional<String> fact, Phrase remedy) {}

    BriefPart(Frame frame, String heading) {
        this.frame = frame;
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    void add(String id, Advice advice) {
        Finding finding = advice.finding();
        Phrase remedy = new RemediesPart(frame, advice, false).first();
        Optional<Evidence> evidence = finding.evidence().stream().findFirst();
        Story story = new Story(finding.cause(), evidence.map(Evidence::fact), remedy);
        Optional<String> before = Optional.ofNullable(told.putIfAbsent(story, id));
        var below = new ArrayList<Phrase>();
        below.add(before.map(other -> course(finding).and(Ink.DETAIL, restAs(other)))
                .orElseGet(() -> course(finding)));
        evidence.map(each -> before.isEmpty() ? fact(each) : records(each))
                .filter(phrase -> !phrase.spans().isEmpty())
                .ifPresent(below::add);
        if (before.isEmpty()) {
            below.add(toDo(remedy, finding));
        }
        items.add(new Block.Item(headline(id, finding), below));
    }

    private static String restAs(String other) {
        return " (the" + Phrase.TIE + "rest" + Phrase.TIE + "as" + Phrase.TIE + other + ")";
    }

    List<Block> blocks() {
        return List.of(
                new Block.Heading(2, Phrase.of(Ink.STRONG, heading)), new Block.Entries(INDENT, List.copyOf(items)));
    }

    private Phrase headline(String id, Finding finding) {
        return FindingPart.headline(id, finding, frame)
                .and(" \u2013 ")
                .and(Ink.STRONG, frame.causeTitle(finding.cause()));
    }

    private Phrase course(Finding finding) {
        int users = finding.extent().users().size();
        Phrase course = Course.of(finding, frame).and(users > 1 ? ", " + Counts.of(users, "user") : "");
        List<Phrase> codes = Course.codes(finding);
        return codes.isEmpty() ? course : course.and(", ").and(Phrase.join(", ", codes));
    }

    private Phrase fact(Evidence evidence) {
        return Phrase.of(Sentence.of(frame.sentence(evidence.fact())) + " ").and(records(evidence));
    }

    private Phrase records(Evidence evidence) {
        List<RecordRef> all = evidence.records();
        List<RecordRef> few = all.subList(0, Math.min(MOST_RECORDS, all.size()));
        Phrase records = Phrase.join(", ", Sources.of(few, frame));
        return all.size() > few.size() ? records.and(" and more") : records;
    }

    private Phrase toDo(Phrase remedy, Finding finding) {
        Phrase toDo = remedy.spans().isEmpty()
                ? Phrase.EMPTY
                : Phrase.of(Ink.DETAIL, "To do: ").and(remedy).and("; ");
        return toDo.and(Ink.DETAIL, "more: ").and(Ink.COMMAND, frame.command("explain " + finding.cause()));
    }
}
