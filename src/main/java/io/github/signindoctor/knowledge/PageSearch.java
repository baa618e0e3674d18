package io.github.signindoctor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /**
     * Result texts first, then causes, remedies and codes; none where a word is too short to look for. Parts of words
     * count where nothing holds the words whole.
     */
    List<Hit> search(String typed) {
        Set<String> words = words(typed);
        if (words.isEmpty() || words.stream().anyMatch(word -> word.length() < SHORTEST_WORD)) {
            return List.of();
        }
        List<Hit> whole = all().stream()
                .filter(hit -> words(text(hit.candidate())).containsAll(words))
                .toList();
        return whole.isEmpty()
                ? all().stream()
                        .filter(hit -> words.stream().allMatch(Folding.fold(text(hit.candidate()))::contains))
                        .toList()
                : whole;
    }

    private static Set<String> words(String text) {
        return Stream.of(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Explanation.Candidate candidate) {
        return candidate.title() + " " + candidate.id();
    }

    /** Every page with its title. */
    List<Hit> all() {
        var all = new ArrayList<Hit>();
        base.texts().forEach(page -> all.add(hit(page.id(), page.text(), new Explanation.OfText(page), PageKind.TEXT)));
        base.causes()
                .forEach(page -> all.add(hit(page.id(), page.title(), new Explanation.OfCause(page), PageKind.CAUSE)));
        base.remedies()
                .forEach(
                        page -> all.add(hit(page.id(), page.title(), new Explanation.OfRemedy(page), PageKind.REMEDY)));
        base.codes().stream()
                .filter(page -> !page.name().isEmpty())
                .forEach(page ->
                        all.add(hit(page.code().toString(), page.name(), new Explanation.OfCode(page), PageKind.CODE)));
        return all;
    }

    private static Hit hit(String id, String title, Explanation page, PageKind kind) {
        return new Hit(new Explanation.Candidate(id, kind.noun(), title), page);
    }
}
