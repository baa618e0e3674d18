package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Refusers;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.ErrorCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Measures when, whom and what a set of records touched. */
final class Extents {
    private static final Comparator<App> BY_NAME =
            Comparator.comparing(App::name).thenComparing(App::id);

    private Extents() {}

    static Finding.Extent of(Story story, List<Reading> readings, int attempts) {
        Instant first =
                readings.stream().map(Reading::at).min(Instant::compareTo).orElseThrow();
        Instant last =
                readings.stream().map(Reading::at).max(Instant::compareTo).orElseThrow();
        return new Finding.Extent(
                List.of(story.timeline().user()),
                first,
                last,
                attempts,
                codes(readings),
                readings.stream()
                        .map(each -> each.signIn().client().app())
                        .filter(app -> !app.isNone())
                        .distinct()
                        .sorted(BY_NAME)
                        .toList(),
                readings.stream()
                        .flatMap(each -> Refusers.of(each).stream())
                        .map(PolicyRef::to)
                        .distinct()
                        .sorted(PolicyRef.ORDER)
                        .toList(),
                methods(readings.stream()),
                texts(readings, each -> each.signIn().place().address()),
                texts(readings, each -> each.signIn().device().label()),
                methods(story.readings().stream().filter(each -> each.passedFactor() && !isForeign(each, story))));
    }

    /** A factor given in a sign-in, or at an address, that an attack explains may be the stranger's own. */
    private static boolean isForeign(Reading passed, Story story) {
        String address = passed.signIn().place().address();
        return !story.isOpen(passed)
                || !story.normal().knewAddress(address, passed.at())
                        && story.readings().stream()
                                .anyMatch(each -> !story.isOpen(each)
                                        && !each.succeeded()
                                        && each.prompted()
                                        && each.signIn().place().address().equals(address));
    }

    private static SortedMap<ErrorCode, Integer> codes(List<Reading> readings) {
        SortedMap<ErrorCode, Integer> codes = new TreeMap<>();
        readings.forEach(each -> each.signIn().status().code().ifPresent(code -> codes.merge(code, 1, Integer::sum)));
        return codes;
    }

    private static List<String> methods(Stream<Reading> readings) {
        return readings.map(Reading::factor)
                .filter(factor -> factor != SecondFactor.UNNAMED)
                .distinct()
                .sorted()
                .map(SecondFactor::label)
                .toList();
    }

    private static List<String> texts(List<Reading> readings, Function<Reading, String> of) {
        return readings.stream()
                .map(of)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
