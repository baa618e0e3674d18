package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.Subject;
import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.UserRef;
import java.util.ArrayList;
import java.util.List;

/** What happens: the cause in a sentence, and whom and what it touches. */
final class ExtentPart {
    private static final int INDENT = 4;
    private static final int MOST = 8;

    private final Frame frame;
    private final Finding finding;

    ExtentPart(Frame frame, Finding finding) {
        this.frame = frame;
        this.finding = finding;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, Phrase.of(Ink.STRONG, "What happens")));
        frame.knowledge()
                .cause(finding.cause())
                .map(CausePage::summary)
                .ifPresent(summary -> blocks.add(new Block.Paragraph(INDENT, Phrase.of(summary))));
        blocks.add(new Block.Facts(INDENT, facts()));
        return blocks;
    }

    private List<Block.Fact> facts() {
        Finding.Extent extent = finding.extent();
        var facts = new ArrayList<Block.Fact>();
        if (finding.subject().kind() != Subject.Kind.USER || extent.users().size() > 1) {
            add(
                    facts,
                    "Users",
                    values(extent.users().stream().map(UserRef::name).toList()));
        }
        add(facts, "Apps", values(extent.apps().stream().map(App::label).toList()));
        add(facts, "Policies", extent.policies().stream().map(this::policy).toList());
        add(facts, "Methods", values(extent.methods()));
        addWorking(facts);
        addDevices(facts);
        add(facts, "Addresses", values(extent.addresses()));
        add(facts, "Codes", Course.codes(finding));
        return facts;
    }

    private static void add(List<Block.Fact> facts, String label, List<Phrase> values) {
        if (!values.isEmpty()) {
            facts.add(new Block.Fact(label, Counts.list(values, MOST)));
        }
    }

    /**
     * Other factors than those that the finding is about, which may help. Says how far it looked, for a reader of an attack must not
     * take the user's own success for the stranger's.
     */
    private void addWorking(List<Block.Fact> facts) {
        List<Phrase> values = values(finding.extent().working().stream()
                .filter(each -> !finding.extent().methods().contains(each))
                .toList());
        if (!values.isEmpty()) {
            Phrase all = Counts.list(values, MOST);
            facts.add(new Block.Fact("Worked", all.and(Ink.DETAIL, " (in another sign-in of this log)")));
        }
    }

    /** Names of devices hold commas. */
    private void addDevices(List<Block.Fact> facts) {
        List<Phrase> values = values(finding.extent().devices());
        if (!values.isEmpty()) {
            facts.add(new Block.Fact("Devices", Counts.list(values, MOST, "; ")));
        }
    }

    private List<Phrase> values(List<String> texts) {
        return texts.stream().map(frame::value).toList();
    }

    private Phrase policy(PolicyRef policy) {
        String name = policy.name().isEmpty() ? policy.id() : policy.name();
        return frame.value(name).and(Ink.DETAIL, " (" + frame.cut(PolicyWords.of(policy, finding), 40) + ")");
    }
}
