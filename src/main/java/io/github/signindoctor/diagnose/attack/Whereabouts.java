package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says places so that a person can be asked about them: "are you in Perth, AU?". */
public final class Whereabouts {
    private static final int MOST = 3;
    private static final int MOST_USUAL = 2;

    private Whereabouts() {}

    /** "Perth, AU (203.0.113.7)", the most frequent first; the address alone where the export tells no town. */
    public static String of(Collection<Reading> readings) {
        return listed(
                readings,
                place -> place.label().isEmpty()
                        ? place.address()
                        : place.address().isEmpty() ? place.label() : place.label() + " (" + place.address() + ")",
                MOST);
    }

    /** "Perth, AU" without addresses; "there" where the export tells no town. */
    static String towns(Collection<Reading> readings) {
        String towns = listed(readings, Place::label, MOST);
        return towns.isEmpty() ? "there" : "in " + towns;
    }

    /** "; the user signs in from Utrecht, NL and Breda, NL otherwise"; empty where the log does not tell. */
    static String otherwise(Story story, Collection<Reading> strange) {
        var addresses = Strangers.addresses(List.copyOf(strange));
        String usual = listed(
                story.readings().stream()
                        .filter(each -> each.succeeded() && !addresses.contains(Strangers.spot(each)))
                        .toList(),
                Place::label,
                MOST_USUAL);
        return usual.isEmpty() ? "" : "; the user signs in from " + usual + " otherwise";
    }

    private static String listed(Collection<Reading> readings, Function<Place, String> name, int most) {
        Map<String, Long> counts = readings.stream()
                .map(each -> name.apply(each.signIn().place()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        List<String> names = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int more = names.size() - most;
        return names.stream().limit(most).collect(Collectors.joining(" and "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
