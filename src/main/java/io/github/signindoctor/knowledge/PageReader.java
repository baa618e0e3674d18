package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives a tree that the schema has passed its meaning as a page. */
final class PageReader {
    private PageReader() {}

    static CodePage code(Node.Mapping root) {
        Fields page = new Fields(root);
        return new CodePage(
                new ErrorCode(Integer.parseInt(page.text("code"))),
                page.text("name"),
                Words.constant(CodePage.Kind.values(), page.text("kind")),
                page.text("meaning"),
                traits(page.texts("traits")),
                page.ifFull("details").map(PageReader::codeDetail),
                page.texts("sources"));
    }

    private static CodePage.Detail codeDetail(Fields page) {
        return new CodePage.Detail(
                page.text("details"),
                page.texts("doesNotMean"),
                page.texts("looksLike"),
                page.pointers("causes", "when"),
                page.texts("whatToDo"));
    }

    static TextPage text(Node.Mapping root) {
        Fields page = new Fields(root);
        return new TextPage(
                page.text("id"),
                page.text("text"),
                page.texts("patterns"),
                Words.constant(Signal.values(), page.text("signal")),
                page.text("meaning"),
                page.pointers("pointsTo", "when"),
                page.text("certainty"),
                page.texts("sources"));
    }

    static CausePage cause(Node.Mapping root) {
        Fields page = new Fields(root);
        return new CausePage(
                page.text("id"),
                page.text("title"),
                page.text("group"),
                page.text("summary"),
                page.ifFull("details").map(PageReader::causeDetail),
                page.pointers("cures", "why"),
                page.texts("sources"));
    }

    private static CausePage.Detail causeDetail(Fields page) {
        return new CausePage.Detail(
                page.text("details"),
                page.texts("evidence"),
                page.pointers("notToConfuseWith", "because"),
                page.texts("doesNotCure"),
                page.text("needs"),
                page.text("portal"),
                page.texts("powershell"),
                page.text("tellTheUser"));
    }

    static RemedyPage remedy(Node.Mapping root) {
        Fields page = new Fields(root);
        return new RemedyPage(
                page.text("id"),
                page.text("title"),
                page.text("summary"),
                Boolean.parseBoolean(page.text("runnable")),
                page.ifFull("steps").map(PageReader::remedyDetail),
                page.texts("sources"));
    }

    private static RemedyPage.Detail remedyDetail(Fields page) {
        return new RemedyPage.Detail(
                page.texts("steps"),
                page.text("portal"),
                page.texts("powershell"),
                page.text("role"),
                page.text("licence"),
                page.text("permission"),
                page.texts("doesNotFix"),
                page.text("undo"),
                page.texts("afterwards"),
                page.text("tellTheUser"));
    }

    static NetworkPage network(Node.Mapping root) {
        Fields page = new Fields(root);
        return new NetworkPage(
                Integer.parseInt(page.text("network")),
                page.text("name"),
                Words.constant(NetworkPage.Kind.values(), page.text("kind")),
                page.text("meaning"),
                page.texts("sources"));
    }

    private static Set<CodePage.Trait> traits(List<String> words) {
        Set<CodePage.Trait> traits = EnumSet.noneOf(CodePage.Trait.class);
        words.forEach(word -> traits.add(Words.constant(CodePage.Trait.values(), word)));
        return Set.copyOf(traits);
    }
}
