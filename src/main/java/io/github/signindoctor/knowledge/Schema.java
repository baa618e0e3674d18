package io.github.signindoctor.knowledge;

import static io.github.signindoctor.knowledge.Field.Need.ALWAYS;
import static io.github.signindoctor.knowledge.Field.Need.FULL;
import static io.github.signindoctor.knowledge.Field.Need.FULL_OPTIONAL;
import static io.github.signindoctor.knowledge.Field.Need.OPTIONAL;

import io.github.signindoctor.knowledge.Form.Pointers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which keys each kind of page has, in the order in which they are written. */
final class Schema {
    private static final Form LINE = new Form.Line();
    private static final Form LINES = new Form.Lines();
    private static final Field SOURCES = new Field("sources", ALWAYS, LINES);

    private static final List<Field> CODE = List.of(
            new Field("code", ALWAYS, new Form.Number()),
            new Field("name", OPTIONAL, LINE),
            new Field("kind", ALWAYS, new Form.Word(words(CodePage.Kind.values()))),
            new Field("meaning", ALWAYS, LINE),
            new Field("traits", OPTIONAL, new Form.Words(words(CodePage.Trait.values()))),
            new Field("details", FULL, LINE),
            new Field("doesNotMean", FULL, LINES),
            new Field("looksLike", FULL, LINES),
            new Field("causes", FULL, new Pointers("when", PageKind.CAUSE)),
            new Field("whatToDo", FULL, LINES),
            SOURCES);

    private static final List<Field> TEXT = List.of(
            new Field("id", ALWAYS, LINE),
            new Field("text", ALWAYS, LINE),
            new Field("patterns", ALWAYS, LINES),
            new Field("signal", ALWAYS, new Form.Word(words(Signal.values()))),
            new Field("meaning", ALWAYS, LINE),
            new Field("pointsTo", OPTIONAL, new Pointers("when", PageKind.CAUSE)),
            new Field(
                    "certainty",
                    ALWAYS,
                    new Form.Word(new TreeSet<>(List.of("verbatim", "documented", "described", "third-party")))),
            SOURCES);

    private static final List<Field> CAUSE = List.of(
            new Field("id", ALWAYS, LINE),
            new Field("title", ALWAYS, LINE),
            new Field("group", ALWAYS, new Form.Word(new TreeSet<>(Vocabulary.groups()))),
            new Field("summary", ALWAYS, LINE),
            new Field("details", FULL, LINE),
            new Field("evidence", FULL, LINES),
            new Field("notToConfuseWith", FULL, new Pointers("because", PageKind.CAUSE)),
            new Field("cures", ALWAYS, new Pointers("why", PageKind.REMEDY)),
            new Field("doesNotCure", FULL, LINES),
            new Field("needs", FULL, LINE),
            new Field("portal", FULL, LINE),
            new Field("powershell", FULL, LINES),
            new Field("tellTheUser", FULL, LINE),
            SOURCES);

    private static final List<Field> REMEDY = List.of(
            new Field("id", ALWAYS, LINE),
            new Field("title", ALWAYS, LINE),
            new Field("summary", ALWAYS, LINE),
            new Field("runnable", ALWAYS, new Form.Flag()),
            new Field("steps", FULL, LINES),
            new Field("portal", FULL, LINE),
            new Field("powershell", FULL_OPTIONAL, LINES),
            new Field("role", FULL, LINE),
            new Field("licence", FULL, LINE),
            new Field("permission", FULL, LINE),
            new Field("doesNotFix", FULL, LINES),
            new Field("undo", FULL, LINE),
            new Field("afterwards", FULL, LINES),
            new Field("tellTheUser", FULL, LINE),
            SOURCES);

    private static final List<Field> NETWORK = List.of(
            new Field("network", ALWAYS, new Form.Number()),
            new Field("name", ALWAYS, LINE),
            new Field("kind", ALWAYS, new Form.Word(words(NetworkPage.Kind.values()))),
            new Field("meaning", ALWAYS, LINE),
            SOURCES);

    private Schema() {}

    /** The keys of a kind of page. */
    static List<Field> of(PageKind kind) {
        return switch (kind) {
            case CODE -> CODE;
            case TEXT -> TEXT;
            case CAUSE -> CAUSE;
            case REMEDY -> REMEDY;
            case NETWORK -> NETWORK;
        };
    }

    /** One key of a kind of page. */
    static Optional<Field> field(PageKind kind, String key) {
        return of(kind).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Whether a page says more than the brief form does. */
    static boolean isFull(PageFile page) {
        return of(page.kind()).stream()
                .anyMatch(each -> each.marksFullPages() && page.root().has(each.key()));
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).collect(Collectors.toCollection(TreeSet::new));
    }
}
