package io.github.signindoctor.knowledge;

import java.util.Set;

/** What a page points to exists, and is not the page itself. */
final class Links implements SetRule {
    @Override
    public void check(PageSet pages, Issues issues) {
        for (PageFile page : pages.all()) {
            for (Field field : Schema.of(page.kind())) {
                if (field.form() instanceof Form.Pointers pointers) {
                    check(page, field.key(), pointers.target(), pages, issues);
                }
            }
        }
    }

    private static void check(PageFile page, String key, PageKind target, PageSet pages, Issues issues) {
        Set<String> ids = pages.ids(target);
        for (Node.Mapping pointer : page.root().mappings(key)) {
            for (Node.Scalar id : pointer.scalars("id")) {
                if (!ids.contains(id.text())) {
                    complainOf(id, key, target, ids, issues.about(page.file()));
                } else if (page.kind() == target && id.text().equals(page.id())) {
                    issues.about(page.file())
                            .error(id.line(), "'%s' points to this page itself".formatted(key), "name another page");
                }
            }
        }
    }

    private static void complainOf(
            Node.Scalar id, String key, PageKind target, Set<String> ids, Complaints complaints) {
        complaints.error(
                id.line(),
                "'%s' points to the %s '%s', which has no page".formatted(key, target.noun(), id.text()),
                Nearest.word(id.text(), ids)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("write that page, or name another"));
    }
}
