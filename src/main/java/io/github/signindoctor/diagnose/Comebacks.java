package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.SecondFactor;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.RecordRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** When each user last came in, and with what; silent rows are nobody's coming in. Parts merge, in any order, to the whole. */
final class Comebacks {
    private final Map<String, Map<String, RecordRef>> lastByUser = new HashMap<>();

    /** What failed, in the words by which a success with it is found again. */
    static List<String> failed(Reading reading) {
        String app = "app " + reading.signIn().client().app().key();
        return reading.factor() == SecondFactor.UNNAMED
                ? List.of(app)
                : List.of(app, "factor " + reading.factor().name());
    }

    /** Counts a record of a user. */
    void add(String user, Reading reading) {
        if (isOne(reading)) {
            Map<String, RecordRef> last = lastByUser.computeIfAbsent(user, key -> new HashMap<>());
            RecordRef record = RecordRef.to(reading.signIn());
            shows(reading).forEach(what -> last.merge(what, record, Comebacks::later));
        }
    }

    /** Whether a record is a coming in. */
    static boolean isOne(Reading reading) {
        return reading.succeeded() && !reading.isSilent();
    }

    private static List<String> shows(Reading reading) {
        String app = "app " + reading.signIn().client().app().key();
        List<String> shows = new ArrayList<>(List.of(Proof.ENTRY + app));
        boolean unclaimed = reading.signal() == Signal.PASSED || reading.signal() == Signal.UNCLEAR;
        if (unclaimed) {
            shows.add(Proof.FACTOR + app);
        }
        if (reading.password().isYes() || unclaimed && reading.password() == Known.UNKNOWN) {
            shows.add(Proof.PASSWORD + app);
        }
        if (reading.passedFactor() && reading.factor() != SecondFactor.UNNAMED) {
            shows.add(Proof.FACTOR + "factor " + reading.factor().name());
        }
        return shows;
    }

    /** Adds what another one counted. */
    void merge(Comebacks other) {
        other.lastByUser.forEach((user, last) -> {
            Map<String, RecordRef> mine = lastByUser.computeIfAbsent(user, key -> new HashMap<>());
            last.forEach((what, record) -> mine.merge(what, record, Comebacks::later));
        });
    }

    /** The last record after this time in which the user came in with something of what had failed. */
    Optional<RecordRef> after(Instant time, String user, Collection<String> failed, Proof by) {
        Map<String, RecordRef> last = lastByUser.getOrDefault(user, Map.of());
        return failed.stream()
                .flatMap(what -> Optional.ofNullable(last.get(by + what)).stream())
                .filter(record -> record.at().isAfter(time))
                .max(RecordRef.ORDER);
    }

    /** How the users of a gathering fared after it. */
    Recovery recovery(Gathering hit, Proof by) {
        TreeSet<RecordRef> back = new TreeSet<>(RecordRef.ORDER);
        int users = 0;
        for (var each : hit.users().entrySet()) {
            Optional<RecordRef> record =
                    after(each.getValue().last(), each.getKey().id(), hit.failedFor(each.getKey()), by);
            record.ifPresent(back::add);
            users += record.isPresent() ? 1 : 0;
        }
        boolean since = !back.isEmpty() && back.last().at().isAfter(hit.last());
        return new Recovery(
                hit.users().size(),
                users,
                since,
                back.stream().limit(Evidence.MOST_RECORDS).toList());
    }

    private static RecordRef later(RecordRef one, RecordRef other) {
        return RecordRef.ORDER.compare(one, other) >= 0 ? one : other;
    }
}
