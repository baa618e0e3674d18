package io.github.signindoctor.diagnose.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The times that a user would count. What belongs to one try to sign in is one time, however many attempts it took, and
 * so is what comes in one breath: two apps that ask together, or a prompt and the silent row beside it.
 *
 * @param times when, in order, each by its last record
 * @param episodes whether each is an episode; where all lies in a single one, attempts are what is left to count
 */
public record Occasions(List<Instant> times, boolean episodes) {
    /** What begins so soon after the last record is met together. */
    private static final Duration ONE_BREATH = Duration.ofMinutes(5);

    private static final Comparator<Attempt> BY_FIRST = (one, other) ->
            Reading.ORDER.compare(one.readings().get(0), other.readings().get(0));

    /** Copies the list. */
    public Occasions {
        times = List.copyOf(times);
    }

    private static final class Open {
        private final Set<Integer> episodes = new HashSet<>();
        private Instant last = Instant.MIN;
        private boolean answered;

        private boolean takes(Attempt attempt, int episode) {
            return !attempt.first().isAfter(last.plus(ONE_BREATH)) || !answered && episodes.contains(episode);
        }

        private void add(Attempt attempt, int episode) {
            episodes.add(episode);
            last = attempt.last().isAfter(last) ? attempt.last() : last;
            answered |= attempt.succeeded();
        }
    }

    /** Those of these attempts; silent ones count only where nobody was met at all. */
    static Occasions of(Story story, List<Attempt> attempts) {
        List<Attempt> met = met(attempts);
        if (met.size() == 1) {
            return new Occasions(List.of(met.get(0).last()), false);
        }
        Map<Reading, Integer> episodeOf = episodes(story, met);
        List<Open> all = new ArrayList<>();
        for (Attempt attempt : met) {
            int episode = episodeOf.get(attempt.readings().get(0));
            if (all.isEmpty() || !all.get(all.size() - 1).takes(attempt, episode)) {
                all.add(new Open());
            }
            all.get(all.size() - 1).add(attempt, episode);
        }
        return all.size() > 1
                ? new Occasions(all.stream().map(each -> each.last).toList(), true)
                : new Occasions(times(mostOfOneApp(met)), false);
    }

    /** One for each of these attempts, as of a machine that nobody sits in front of. */
    static Occasions each(List<Attempt> attempts) {
        return new Occasions(times(attempts), false);
    }

    private static List<Attempt> met(List<Attempt> attempts) {
        List<Attempt> sorted = new ArrayList<>(attempts);
        sorted.sort(BY_FIRST);
        List<Attempt> met = new ArrayList<>();
        for (Attempt attempt : sorted) {
            if (!isSilent(attempt)) {
                met.add(attempt);
            }
        }
        return met.isEmpty() ? sorted : met;
    }

    private static boolean isSilent(Attempt attempt) {
        for (Reading reading : attempt.readings()) {
            if (!reading.isSilent()) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of their episodes, by their first records. */
    private static Map<Reading, Integer> episodes(Story story, List<Attempt> attempts) {
        Set<Reading> firsts = new HashSet<>();
        for (Attempt attempt : attempts) {
            firsts.add(attempt.readings().get(0));
        }
        Map<Reading, Integer> episodes = new HashMap<>();
        for (int number = 0; number < story.episodes().size(); number++) {
            for (Reading reading : story.episodes().get(number).readings()) {
                if (firsts.contains(reading)) {
                    episodes.put(reading, number);
                }
            }
        }
        return episodes;
    }

    /** Two apps that ask in one breath ask once. */
    private static List<Attempt> mostOfOneApp(List<Attempt> attempts) {
        return attempts.stream()
                .collect(Collectors.groupingBy(
                        each -> each.readings().get(0).signIn().client().app().key()))
                .values()
                .stream()
                .max(Comparator.comparing((List<Attempt> each) -> each.size())
                        .thenComparing(each -> each.get(0).first(), Comparator.reverseOrder()))
                .orElse(List.of());
    }

    private static List<Instant> times(List<Attempt> attempts) {
        List<Instant> times = new ArrayList<>(attempts.size());
        for (Attempt attempt : attempts) {
            times.add(attempt.last());
        }
        times.sort(null);
        return times;
    }
}
