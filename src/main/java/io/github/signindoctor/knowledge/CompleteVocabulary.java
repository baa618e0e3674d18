package io.github.signindoctor.knowledge;

import java.util.Collection;
import java.util.Set;

/** Every cause and remedy of the vocabulary has a page, and no other has. */
final class CompleteVocabulary implements SetRule {
    @Override
    public void check(PageSet pages, Issues issues) {
        check(PageKind.CAUSE, Vocabulary.causes(), pages, issues);
        check(PageKind.REMEDY, Vocabulary.remedies(), pages, issues);
    }

    private static void check(PageKind kind, Collection<String> wanted, PageSet pages, Issues issues) {
        Set<String> present = pages.ids(kind);
        for (String id : wanted) {
            if (!present.contains(id)) {
                issues.about(kind.file(pages.root(), id))
                        .error(0, "the page of the %s '%s' is missing".formatted(kind.noun(), id), "write it");
            }
        }
        for (PageFile page : pages.all()) {
            if (page.kind() == kind && !wanted.contains(page.id())) {
                issues.about(page.file())
                        .error(
                                0,
                                "'%s' is no %s of the vocabulary".formatted(page.id(), kind.noun()),
                                Nearest.word(page.id(), wanted)
                                        .map(near -> "did you mean '" + near + "'?")
                                        .orElse("a new one needs code that finds or offers it"));
            }
        }
    }
}
