package io.github.signindoctor.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * No two pages of a kind share an identifier, a title, a result text or a pattern. Symbolic names of codes may repeat:
 * Microsoft uses some of them twice.
 */
final class Duplicates implements SetRule {
    /** Keys that tell pages of one kind apart, with their kind. */
    private static final List<Map.Entry<PageKind, String>> TELLING = List.of(
            Map.entry(PageKind.CODE, "code"),
            Map.entry(PageKind.TEXT, "id"),
            Map.entry(PageKind.TEXT, "text"),
            Map.entry(PageKind.TEXT, "patterns"),
            Map.entry(PageKind.CAUSE, "id"),
            Map.entry(PageKind.CAUSE, "title"),
            Map.entry(PageKind.REMEDY, "id"),
            Map.entry(PageKind.REMEDY, "title"),
            Map.entry(PageKind.NETWORK, "network"));

    /** Pages that ship with the program come first: the other one is to blame. */
    private static final Comparator<PageFile> BUILT_IN_FIRST =
            Comparator.comparing(PageFile::isBuiltIn).reversed().thenComparing(PageFile.ORDER);

    @Override
    public void check(PageSet pages, Issues issues) {
        TELLING.forEach(each -> check(each.getKey(), each.getValue(), pages, issues));
    }

    private static void check(PageKind kind, String key, PageSet pages, Issues issues) {
        Map<String, PageFile> first = new HashMap<>();
        pages.all().stream()
                .filter(each -> each.kind() == kind)
                .sorted(BUILT_IN_FIRST)
                .forEach(page -> check(page, key, first, issues));
    }

    private static void check(PageFile page, String key, Map<String, PageFile> first, Issues issues) {
        for (Node.Scalar value : page.root().scalars(key)) {
            PageFile other = first.putIfAbsent(value.text().toLowerCase(Locale.ROOT), page);
            if (other != null) {
                issues.about(page.file())
                        .error(
                                value.line(),
                                "'%s' is the same as in %s: '%s'".formatted(key, nameOf(other, page), value.text()),
                                "tell the two apart, or keep one");
            }
        }
    }

    private static String nameOf(PageFile other, PageFile page) {
        return other == page ? "this page before" : other.id() + ".yaml";
    }
}
