package io.github.signindoctor.knowledge;

import java.util.Set;
import java.util.stream.Collectors;

/** A remedy that no cause names would never be offered. */
final class ReachableRemedies implements SetRule {
    @Override
    public void check(PageSet pages, Issues issues) {
        Set<String> named = pages.all().stream()
                .filter(page -> page.kind() == PageKind.CAUSE)
                .flatMap(page -> new Fields(page.root()).pointers("cures", "why").stream())
                .map(Pointer::id)
                .collect(Collectors.toSet());
        for (PageFile page : pages.sound(PageKind.REMEDY)) {
            String offered = Vocabulary.wholeOf(page.id()).orElse(page.id());
            if (!named.contains(offered) && !named.contains(page.id())) {
                issues.about(page.file())
                        .error(
                                page.root().lineOf("id"),
                                "no cause names the remedy '%s' among its cures".formatted(page.id()),
                                "add it to the cures of a cause");
            }
        }
    }
}
