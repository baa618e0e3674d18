package io.github.signindoctor.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text that a page is about leads to that page, not to one whose longer pattern it also contains. */
final class OwnTexts implements SetRule {
    @Override
    public void check(PageSet pages, Issues issues) {
        List<PageFile> texts = pages.sound(PageKind.TEXT);
        Map<String, PageFile> byId = texts.stream().collect(Collectors.toMap(PageFile::id, Function.identity()));
        TextMatcher matcher = new TextMatcher(texts.stream()
                .map(Card::of)
                .flatMap(card -> card.patterns().stream())
                .toList());
        for (PageFile page : texts) {
            String text = new Fields(page.root()).text("text");
            Optional<String> winner = matcher.match(text);
            if (winner.isEmpty()) {
                issues.about(page.file())
                        .error(page.root().lineOf("text"), "no pattern fits the page's own text", "add one that does");
            } else if (!winner.get().equals(page.id())) {
                complainOf(page, byId.get(winner.get()), issues);
            }
        }
    }

    private static void complainOf(PageFile loser, PageFile winner, Issues issues) {
        if (loser.isBuiltIn()) {
            issues.about(winner.file())
                    .error(
                            winner.root().lineOf("patterns"),
                            "a pattern takes the text of %s.yaml away".formatted(loser.id()),
                            "make the pattern more specific");
        } else {
            issues.about(loser.file())
                    .error(
                            loser.root().lineOf("text"),
                            "the page's own text is taken by a longer pattern of %s.yaml".formatted(winner.id()),
                            "give this page a longer pattern, or make the other one more specific");
        }
    }
}
