package io.github.signindoctor.ingest;

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

    private final Map<Lack, Map<String, Integer>> lacks = new EnumMap<>(Lack.class);
    private final Map<Lack, Set<String>> needs = new EnumMap<>(Lack.class);
    private final Map<Interactivity, Integer> kinds = new EnumMap<>(Interactivity.class);
    private final Map<String, Integer> rows = new TreeMap<>();
    private Instant from = Instant.MAX;
    private Instant to = Instant.MIN;
    private int applications;
    private int people;

    void add(SignIn signIn) {
        from = signIn.createdDateTime().isBefore(from) ? signIn.createdDateTime() : from;
        to = signIn.createdDateTime().isAfter(to) ? signIn.createdDateTime() : to;
        boolean isPerson = signIn.who() instanceof Who.User || signIn.who() instanceof Who.Nobody;
        if (!isPerson) {
            applications++;
            return;
        }
        people++;
        kinds.merge(signIn.interactivity(), 1, Integer::sum);
        if (signIn.origin().shape() != Shape.ARCHIVE) {
            rows.merge(signIn.origin().file(), 1, Integer::sum);
            Lack.of(signIn).forEach(lack -> count(lack, signIn));
        }
    }

    private void count(Lack lack, SignIn signIn) {
        String file = signIn.origin().file();
        lacks.computeIfAbsent(lack, each -> new TreeMap<>()).merge(file, 1, Integer::sum);
        if (lack.isNeeded(signIn)) {
            needs.computeIfAbsent(lack, each -> new TreeSet<>()).add(file);
        }
    }

    /** What the sign-ins of a log cannot show, gathered by as many threads as there are processors. */
    static LimitTally of(SignInLog signIns) {
        int parts = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), signIns.size()));
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    LimitTally tally = new LimitTally();
                    int end = (int) ((part + 1L) * signIns.size() / parts);
                    for (int at = (int) ((long) part * signIns.size() / parts); at < end; at++) {
                        tally.add(signIns.outlineAt(at));
                    }
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
        other.rows.forEach((file, count) -> rows.merge(file, count, Integer::sum));
        other.lacks.forEach((lack, files) -> files.forEach((file, count) ->
                lacks.computeIfAbsent(lack, each -> new TreeMap<>()).merge(file, count, Integer::sum)));
        other.needs.forEach((lack, files) ->
                needs.computeIfAbsent(lack, each -> new TreeSet<>()).addAll(files));
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
        lacks.forEach((lack, files) -> {
            Map<String, Integer> lacking = lack.isOfWholeFiles() ? whole(files) : considerable(files);
            if (lack.isOfNeed()) {
                lacking.keySet().retainAll(needs.getOrDefault(lack, Set.of()));
            }
            if (!lacking.isEmpty()) {
                sentences.add(lack.sentence(lacking, rows));
            }
        });
        FileLimits.addTo(sentences, logs);
        logs.forEach(log -> sentences.addAll(log.inheritedLimits()));
        return List.copyOf(sentences);
    }

    private Map<String, Integer> whole(Map<String, Integer> files) {
        Map<String, Integer> whole = new TreeMap<>(files);
        whole.entrySet().removeIf(file -> file.getValue() < rows.get(file.getKey()));
        return whole;
    }

    /** A few records lack steps or policies in every export, for nothing was asked or judged there. */
    private Map<String, Integer> considerable(Map<String, Integer> files) {
        Map<String, Integer> considerable = new TreeMap<>(files);
        considerable.entrySet().removeIf(file -> file.getValue() * CONSIDERABLE < rows.get(file.getKey()));
        return considerable;
    }
}
