package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Refusers;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.ErrorCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Measures when, whom and what a set of records touched. */
final class Extents {
    private static final Comparator<App> BY_NAME =
            Comparator.comparing(App::name).thenComparing(App::id);

    private Extents() {}

    static Finding.Extent of(Story story, List<Reading> readings, int attempts) {
        return new Finding.Extent(
                List.of(story.timeline().user()),
                first(readings),
                last(readings),
                attempts,
                codes(readings),
                apps(readings),
                policies(readings),
                labels(factors(readings)),
                texts(readings, each -> each.signIn().place().address()),
                texts(readings, each -> each.signIn().device().label()),
                labels(working(story)));
    }

    private static Instant first(List<Reading> readings) {
        Instant first = readings.get(0).at();
        for (Reading each : readings) {
            first = each.at().isBefore(first) ? each.at() : first;
        }
        return first;
    }

    private static Instant last(List<Reading> readings) {
        Instant last = readings.get(0).at();
        for (Reading each : readings) {
            last = each.at().isAfter(last) ? each.at() : last;
        }
        return last;
    }

    private static List<App> apps(List<Reading> readings) {
        Set<App> apps = new TreeSet<>(BY_NAME);
        for (Reading each : readings) {
            apps.add(each.signIn().client().app());
        }
        apps.remove(App.NONE);
        return List.copyOf(apps);
    }

    private static List<PolicyRef> policies(List<Reading> readings) {
        Set<PolicyRef> policies = new TreeSet<>(PolicyRef.ORDER);
        for (Reading each : readings) {
            for (AppliedPolicy refuser : Refusers.of(each)) {
                policies.add(PolicyRef.to(refuser));
            }
        }
        return List.copyOf(policies);
    }

    private static Set<SecondFactor> factors(List<Reading> readings) {
        Set<SecondFactor> factors = EnumSet.noneOf(SecondFactor.class);
        for (Reading each : readings) {
            factors.add(each.factor());
        }
        return factors;
    }

    private static Set<SecondFactor> working(Story story) {
        Set<SecondFactor> working = EnumSet.noneOf(SecondFactor.class);
        for (Reading each : story.readings()) {
            if (each.passedFactor() && !working.contains(each.factor()) && !isForeign(each, story)) {
                working.add(each.factor());
            }
        }
        return working;
    }

    private static List<String> labels(Set<SecondFactor> factors) {
        List<String> labels = new ArrayList<>();
        for (SecondFactor factor : factors) {
            if (factor != SecondFactor.UNNAMED) {
                labels.add(factor.label());
            }
        }
        return labels;
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
        for (Reading each : readings) {
            Optional<ErrorCode> code = each.signIn().status().code();
            if (code.isPresent()) {
                codes.merge(code.get(), 1, Integer::sum);
            }
        }
        return codes;
    }

    private static List<String> texts(List<Reading> readings, Function<Reading, String> of) {
        Set<String> texts = new TreeSet<>();
        for (Reading each : readings) {
            texts.add(of.apply(each));
        }
        texts.remove("");
        return List.copyOf(texts);
    }
}
