package io.github.signindoctor.knowledge;

import java.util.List;
import java.util.function.Supplier;

/**
 * What must be known of a page without opening it.
 *
 * @param kind what it is about
 * @param id the file's name without ending
 * @param name symbolic name of a code; empty for other kinds and where there is none
 * @param patterns fragments of a result text; empty for other kinds
 * @param page opens the page
 */
record Card(PageKind kind, String id, String name, List<TextMatcher.Pattern> patterns, Supplier<Node.Mapping> page) {
    Card {
        patterns = List.copyOf(patterns);
    }

    static Card of(PageFile file) {
        Fields page = new Fields(file.root());
        boolean isText = file.kind() == PageKind.TEXT;
        return new Card(
                file.kind(),
                file.id(),
                file.kind() == PageKind.CODE ? page.text("name") : "",
                isText ? patterns(page.texts("patterns"), file.id()) : List.of(),
                file::root);
    }

    /** The fragments of one page. */
    static List<TextMatcher.Pattern> patterns(List<String> fragments, String id) {
        return fragments.stream().map(each -> new TextMatcher.Pattern(each, id)).toList();
    }
}
