package io.github.signindoctor.ingest;

import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Who;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Gathers what the joined sign-ins cannot show. An archive says itself what its sources could not. */
final class LimitTally {
    private static final Duration DAY = Duration.ofDays(1);

    /** One record in so many is worth a sentence. */
    private static final int CONSIDERABLE = 4;

    private final Map<Lack, Map<Source, Integer>> lacks = new EnumMap<>(Lack.class);
    private final Map<Lack, Set<Source>> needs = new EnumMap<>(Lack.class);
    private final Map<Interactivity, Integer> kinds = new EnumMap<>(Interactivity.class);
    private final Map<Source, Integer> rows = new TreeMap<>();
    private Instant from = Instant.MAX;
    private Instant to = Instant.MIN;
    private int applications;
    private int people;

    void add(SignIn signIn) {
        add(signIn.createdDateTime());
        if (isPerson(signIn.who())) {
            add(signIn, 1);
        } else {
            applications++;
        }
    }

    private void add(Instant time) {
        from = time.isBefore(from) ? time : from;
        to = time.isAfter(to) ? time : to;
    }

    private static boolean isPerson(Who who) {
        return who instanceof Who.User || who instanceof Who.Nobody;
    }

    private void add(SignInLog signIns, List<int[]> parts) {
        SortCounts known = new SortCounts();
        SortCounts unknown = new SortCounts();
        for (int[] places : parts) {
            add(signIns.timeAt(places[0]));
            add(signIns.timeAt(places[places.length - 1]));
            if (!isPerson(signIns.whoAt(places[0]))) {
                applications += places.length;
                continue;
            }
            Device device = null;
            SortCounts sorts = known;
            for (int at : places) {
                Device on = signIns.deviceAt(at);
                if (on != device) {
                    device = on;
                    sorts = Lack.isUnknown(on) ? unknown : known;
                }
                sorts.add(signIns.sortAt(at), at);
            }
        }
        known.forEach((example, count) -> add(signIns.outlineAt(example), count));
        unknown.forEach((example, count) -> add(signIns.outlineAt(example), count));
    }

    private void add(SignIn signIn, int count) {
        people += count;
        kinds.merge(signIn.interactivity(), count, Integer::sum);
        if (signIn.origin().shape() != Shape.ARCHIVE) {
            rows.merge(Source.of(signIn), count, Integer::sum);
            Lack.of(signIn).forEach(lack -> add(lack, signIn, count));
        }
    }

    private void add(Lack lack, SignIn signIn, int count) {
        Source source = Source.of(signIn);
        lacks.computeIfAbsent(lack, each -> new TreeMap<>()).merge(source, count, Integer::sum);
        if (lack.isNeeded(signIn)) {
            needs.computeIfAbsent(lack, each -> new TreeSet<>()).add(source);
        }
    }

    /** What the sign-ins of a log, which come by time, cannot show, gathered by as many threads as there are processors. */
    static LimitTally of(SignInLog signIns) {
        List<int[]> byWho = signIns.byWho();
        int shares = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> {
                    LimitTally tally = new LimitTally();
                    int begin = (int) ((long) share * byWho.size() / shares);
                    int end = (int) ((share + 1L) * byWho.size() / shares);
                    tally.add(signIns, byWho.subList(begin, end));
                    return tally;
                })
                .reduce(LimitTally::and)
                .orElseGet(LimitTally::new);
    }

    private LimitTally and(LimitTally other) {
        from = other.from.isBefore(from) ? other.from : from;
        to = other.to.isAfter(to) ? other.to : to;
        applications += other.applications;
        people += other.people;
        other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
        other.rows.forEach((source, count) -> rows.merge(source, count, Integer::sum));
        other.lacks.forEach((lack, sources) -> sources.forEach((source, count) ->
                lacks.computeIfAbsent(lack, each -> new TreeMap<>()).merge(source, count, Integer::sum)));
        other.needs.forEach((lack, sources) ->
                needs.computeIfAbsent(lack, each -> new TreeSet<>()).addAll(sources));
        return this;
    }

    /** Every sentence, sorted. */
    List<String> sentences(List<FileLog> logs) {
        Set<String> sentences = new TreeSet<>(sourceSentences(logs));
        addKinds(sentences);
        if (from.isBefore(to) && Duration.between(from, to).compareTo(DAY) < 0) {
            sentences.add("The records span less than a day, so rhythms and recurrences cannot be seen.");
        }
        if (applications > 0) {
            sentences.add("Sign-ins of service principals and managed identities (" + applications
                    + ") are read and counted but not diagnosed.");
        }
        return List.copyOf(sentences);
    }

    private void addKinds(Set<String> sentences) {
        if (people > 0 && kinds.getOrDefault(Interactivity.INTERACTIVE, 0) == people) {
            sentences.add(
                    "Only interactive sign-ins are in the input, so what apps and devices did silently is not seen.");
        }
        if (people > 0 && kinds.getOrDefault(Interactivity.SILENT, 0) == people) {
            sentences.add("Only non-interactive sign-ins are in the input, so what people were asked is not seen.");
        }
    }

    /** The sentences that belong to the sources and that an archive of them must carry. */
    List<String> sourceSentences(List<FileLog> logs) {
        Set<String> sentences = new TreeSet<>();
        lacks.forEach((lack, sources) -> {
            Map<Source, Integer> lacking = lack.isOfWholeSources() ? whole(sources) : considerable(sources);
            if (lack.isOfNeed()) {
                Set<Source> needing = needs.getOrDefault(lack, Set.of());
                lacking.keySet().removeIf(source -> needing.stream().noneMatch(source::isLike));
            }
            if (!lacking.isEmpty()) {
                sentences.add(lack.sentence(lacking, rows));
            }
        });
        FileLimits.addTo(sentences, logs);
        logs.forEach(log -> sentences.addAll(log.inheritedLimits()));
        return List.copyOf(sentences);
    }

    private Map<Source, Integer> whole(Map<Source, Integer> sources) {
        Map<Source, Integer> whole = new TreeMap<>(sources);
        rows.forEach((source, count) -> {
            if (sources.getOrDefault(source, 0) < count) {
                whole.keySet().removeIf(source::isLike);
            }
        });
        return whole;
    }

    /** A few records lack steps or policies in every export, for nothing was asked or judged there. */
    private Map<Source, Integer> considerable(Map<Source, Integer> sources) {
        Map<Source, Integer> considerable = new TreeMap<>(sources);
        considerable.entrySet().removeIf(source -> source.getValue() * CONSIDERABLE < rows.get(source.getKey()));
        return considerable;
    }
}
