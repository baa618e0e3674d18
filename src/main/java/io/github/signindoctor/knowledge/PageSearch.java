package io.github.signindoctor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the pages whose title or identifier holds all of some words. */
final class PageSearch {
    /** Shorter words stand in nearly every title. */
    private static final int SHORTEST_WORD = 3;

    private final KnowledgeBase base;

    PageSearch(KnowledgeBase base) {
        this.base = base;
    }

    /** A page that was found. */
    record Hit(Explanation.Candidate candidate, Explanation page) {}

    /** Result texts first, then causes, remedies and codes; none where a word is too short to look for. */
    List<Hit> search(String typed) {
        List<String> words = Stream.of(Folding.fold(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.stream().anyMatch(word -> word.length() < SHORTEST_WORD)) {
            return List.of();
        }
        return all().stream().filter(hit -> holds(hit.candidate(), words)).toList();
    }

    /** Every page with its title. */
    List<Hit> all() {
        var all = new ArrayList<Hit>();
        base.texts().forEach(page -> all.add(hit(page.id(), page.text(), new Explanation.OfText(page))));
        base.causes().forEach(page -> all.add(hit(page.id(), page.title(), new Explanation.OfCause(page))));
        base.remedies().forEach(page -> all.add(hit(page.id(), page.title(), new Explanation.OfRemedy(page))));
        base.codes().stream()
                .filter(page -> !page.name().isEmpty())
                .forEach(page -> all.add(hit(page.code().toString(), page.name(), new Explanation.OfCode(page))));
        return all;
    }

    private static Hit hit(String id, String title, Explanation page) {
        return new Hit(new Explanation.Candidate(id, title), page);
    }

    private static boolean holds(Explanation.Candidate candidate, List<String> words) {
        String text = Folding.fold(candidate.title()) + " " + candidate.id().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
