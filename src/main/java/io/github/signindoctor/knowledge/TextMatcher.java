package io.github.signindoctor.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the page of a result text: the longest pattern that the folded text contains decides. */
final class TextMatcher {
    /** Logs repeat few texts very often; past this number somebody makes them up, and we start afresh. */
    private static final int REMEMBERED = 4096;

    /** Longer texts are rare, and remembering them would cost more than matching them again. */
    private static final int LONGEST_REMEMBERED = 512;

    private final List<Pattern> patterns;
    private final Map<String, Optional<String>> remembered = new ConcurrentHashMap<>();

    /** A fragment, and the page that it leads to. */
    record Pattern(String fragment, String page) {}

    TextMatcher(Collection<Pattern> patterns) {
        Comparator<Pattern> byLength =
                Comparator.comparingInt(each -> -each.fragment().length());
        this.patterns = patterns.stream()
                .sorted(byLength.thenComparing(Pattern::fragment).thenComparing(Pattern::page))
                .toList();
    }

    /** The identifier of the page; empty where no pattern fits. */
    Optional<String> match(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST_REMEMBERED) {
            return search(text);
        }
        Optional<String> known = remembered.get(text);
        return known != null ? known : remember(text, search(text));
    }

    private Optional<String> remember(String text, Optional<String> page) {
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(text, page);
        return page;
    }

    private Optional<String> search(String text) {
        String folded = Folding.fold(text);
        for (Pattern each : patterns) {
            if (folded.contains(each.fragment())) {
                return Optional.of(each.page());
            }
        }
        return Optional.empty();
    }
}
