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
        Map<Reading, Integer> episodeOf = episodes(story);
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
        sorted.sort(Comparator.comparing(attempt -> attempt.readings().get(0), Reading.ORDER));
        List<Attempt> met = sorted.stream()
                .filter(attempt -> !attempt.readings().stream().allMatch(Reading::isSilent))
                .toList();
        return met.isEmpty() ? sorted : met;
    }

    private static Map<Reading, Integer> episodes(Story story) {
        Map<Reading, Integer> episodes = new HashMap<>();
        for (int i = 0; i < story.episodes().size(); i++) {
            int number = i;
            story.episodes().get(i).readings().forEach(each -> episodes.put(each, number));
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
        return attempts.stream().map(Attempt::last).sorted().toList();
    }
}
