package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.model.SignInLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** One user's timeline, read: records, attempts, episodes and what is normal. Immutable. */
public final class Story {
    private final UserTimeline timeline;
    private final List<Reading> readings;
    private final List<Attempt> attempts;
    private final List<Episode> episodes;
    private final Normal normal;
    private final List<Attempt> answered;
    private final Signs signs;
    /** What no success of the same app follows in its episode. */
    private final List<Unsettled> unsettled;

    private final Set<Reading> explained;
    /** What is asked for by nearly every check; null until the first asks. */
    private List<Reading> open;

    private List<Unsettled> openUnsettled;

    private Story(Story whole, Set<Reading> explained) {
        this.timeline = whole.timeline;
        this.readings = whole.readings;
        this.attempts = whole.attempts;
        this.episodes = whole.episodes;
        this.normal = whole.normal;
        this.answered = whole.answered;
        this.signs = whole.signs;
        this.unsettled = whole.unsettled;
        this.explained = explained;
    }

    /** Reads a timeline; {@code asOf} is the time against which attempts are judged. */
    public Story(UserTimeline timeline, Reader reader, Instant asOf) {
        this.timeline = timeline;
        this.readings = readings(timeline.signIns(), reader);
        this.attempts = Attempts.of(readings, asOf);
        this.episodes = Episodes.of(attempts);
        this.normal = Normal.of(readings);
        this.answered = answered(attempts);
        this.signs = new Signs(readings);
        this.unsettled = unsettled(episodes);
        this.explained = Set.of();
    }

    private static List<Reading> readings(SignInLog log, Reader reader) {
        Reading[] all = new Reading[log.size()];
        for (int at = 0; at < all.length; at++) {
            all[at] = reader.sketch(log, at);
        }
        Arrays.sort(all, Reading.ORDER);
        return List.of(all);
    }

    private static List<Attempt> answered(List<Attempt> attempts) {
        List<Attempt> answered = new ArrayList<>();
        for (Attempt attempt : attempts) {
            if (attempt.isAnswered()) {
                answered.add(attempt);
            }
        }
        return Collections.unmodifiableList(answered);
    }

    /** Whose story it is. */
    public UserTimeline timeline() {
        return timeline;
    }

    /** All records, in time order. */
    public List<Reading> readings() {
        return readings;
    }

    /** All attempts, by time of their first record. */
    public List<Attempt> attempts() {
        return attempts;
    }

    /** All episodes, by time of their first record. */
    public List<Episode> episodes() {
        return episodes;
    }

    /** What is normal for the user. */
    public Normal normal() {
        return normal;
    }

    /** The attempts in which a person was really asked and came in, explained or not, by time of their first record. */
    public List<Attempt> answered() {
        return answered;
    }

    /** Which codes and signals it holds, explained or not. */
    public Signs signs() {
        return signs;
    }

    /** Whether a record is left that no success of the same app follows in its episode, explained or not. */
    public boolean isUnsettled() {
        return !unsettled.isEmpty();
    }

    /** The open ones of those records, in time order. */
    public List<Unsettled> unsettled() {
        if (openUnsettled == null) {
            openUnsettled = explained.isEmpty() ? unsettled : withoutExplained(unsettled);
        }
        return openUnsettled;
    }

    private List<Unsettled> withoutExplained(List<Unsettled> all) {
        List<Unsettled> found = new ArrayList<>();
        for (Unsettled each : all) {
            if (!explained.contains(each.reading())) {
                found.add(each);
            }
        }
        return found;
    }

    private static List<Unsettled> unsettled(List<Episode> episodes) {
        List<Unsettled> found = new ArrayList<>();
        for (Episode episode : episodes) {
            for (Reading reading : episode.readings()) {
                if (!reading.succeeded() && !episode.succeedsInAppAfter(reading)) {
                    found.add(new Unsettled(reading, episode.succeedsAfter(reading)));
                }
            }
        }
        found.sort((one, other) -> Reading.ORDER.compare(one.reading(), other.reading()));
        return found;
    }

    /** The records that no finding explains yet. */
    public List<Reading> open() {
        if (open == null) {
            open = explained.isEmpty() ? readings : such(readings, this::isOpen);
        }
        return open;
    }

    /** Whether no finding explains this record yet. */
    public boolean isOpen(Reading reading) {
        return !explained.contains(reading);
    }

    /** The open records for which this holds and which no success of the same episode follows. */
    public List<Reading> unanswered(Predicate<Reading> such) {
        List<Reading> found = new ArrayList<>();
        for (Unsettled each : unsettled()) {
            if (!each.answered() && such.test(each.reading())) {
                found.add(each.reading());
            }
        }
        return found;
    }

    /** The open records for which this holds and that their episode does not answer. */
    public List<Reading> unanswered(Predicate<Reading> such, BiPredicate<Episode, Reading> answered) {
        List<Reading> found = new ArrayList<>();
        for (Episode episode : episodes) {
            for (Reading reading : episode.readings()) {
                if (!explained.contains(reading) && such.test(reading) && !answered.test(episode, reading)) {
                    found.add(reading);
                }
            }
        }
        found.sort(Reading.ORDER);
        return found;
    }

    /** The open records for which this holds. */
    public List<Reading> open(Predicate<Reading> such) {
        return such(open(), such);
    }

    private static List<Reading> such(List<Reading> readings, Predicate<Reading> such) {
        List<Reading> found = new ArrayList<>();
        for (Reading reading : readings) {
            if (such.test(reading)) {
                found.add(reading);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Whether a record for which this holds comes after that time. */
    public boolean followed(Instant after, Predicate<Reading> by) {
        for (int at = readings.size() - 1; at >= 0 && readings.get(at).at().isAfter(after); at--) {
            if (by.test(readings.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The attempts that hold one of these records, by time. */
    public List<Attempt> attemptsWith(Collection<Reading> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<Reading> wanted = new HashSet<>(some);
        List<Attempt> found = new ArrayList<>();
        for (Attempt attempt : attempts) {
            if (holdsAny(attempt, wanted)) {
                found.add(attempt);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static boolean holdsAny(Attempt attempt, Set<Reading> wanted) {
        for (Reading reading : attempt.readings()) {
            if (wanted.contains(reading)) {
                return true;
            }
        }
        return false;
    }

    /** The same story, these records explained. */
    public Story without(Collection<Reading> some) {
        if (explained.containsAll(some)) {
            return this;
        }
        Set<Reading> all = new HashSet<>(explained);
        all.addAll(some);
        return new Story(this, all);
    }
}
