package io.github.signindoctor.diagnose.attack;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Draft;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Verdict;
import io.github.signindoctor.diagnose.story.Machine;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The right password from a strange place and machine that was let in, because nothing asked for more. Alone it may be a
 * traveller with a new machine, and is worth knowing only; after guesses from the same address it is an entry.
 */
final class PasswordAlone {
    private static final int GUESSED = 5;
    private static final Duration A_DAY = Duration.ofHours(24);

    private PasswordAlone() {}

    /** What came in so, as a finding of this cause. */
    static Optional<Verdict> examine(String cause, Story story, Context context) {
        List<Reading> candidates = story.open(PasswordAlone::isEntry);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> strange = candidates.stream()
                .filter(each -> Strangers.in(story, context).test(each)
                        && Machine.of(each, story) == Machine.NEW
                        && !isJourney(each, story))
                .toList();
        // Once in, the place counts as one where the user succeeded: what comes from there later is the same hand.
        Set<String> addresses = Strangers.addresses(strange);
        List<Reading> entries = addresses.isEmpty()
                ? strange
                : candidates.stream()
                        .filter(each -> addresses.contains(Strangers.spot(each)))
                        .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(verdict(cause, story, context, entries));
    }

    private static boolean isEntry(Reading reading) {
        return reading.succeeded()
                && reading.signal() != Signal.PASSED
                && reading.signal() != Signal.SATISFIED_BY_CLAIM
                && isPasswordOnly(reading)
                && StolenPassword.isTyped(reading);
    }

    private static boolean isPasswordOnly(Reading reading) {
        return reading.password().isYes()
                ? !reading.signIn().authentication().requirement().equalsIgnoreCase("multiFactorAuthentication")
                : !reading.password().isNo()
                        && !reading.isInteractive()
                        && reading.signIn().authentication().steps().isEmpty();
    }

    /** The user was there that day with a machine of his own. */
    private static boolean isJourney(Reading entry, Story story) {
        Place there = entry.signIn().place();
        return story.readings().stream()
                .filter(each -> each.succeeded()
                        && Duration.between(entry.at(), each.at()).abs().compareTo(A_DAY) <= 0)
                .filter(each -> !there.address().isEmpty()
                                && each.signIn().place().address().equals(there.address())
                        || !there.country().isEmpty()
                                && each.signIn().place().country().equals(there.country()))
                .anyMatch(each -> Machine.of(each, story) == Machine.OWN || each.passedFactor());
    }

    private static Verdict verdict(String cause, Story story, Context context, List<Reading> entries) {
        Set<String> addresses = Strangers.addresses(entries);
        Instant first = entries.get(0).at();
        List<Reading> guesses = story.open(each -> each.hasCode(50126, 50053)
                && addresses.contains(Strangers.spot(each))
                && each.at().isBefore(first)
                && each.at().isAfter(first.minus(A_DAY)));
        boolean guessed = story.attemptsWith(guesses).size() >= GUESSED;
        List<Reading> all = new ArrayList<>(guessed ? guesses : List.of());
        all.addAll(entries);
        all.sort(Reading.ORDER);
        return new Draft(cause, story, all)
                .standing(false, context, guessed ? Severity.CRITICAL : Severity.INFO)
                .confidence(guessed ? Confidence.HIGH : Confidence.LOW)
                .inferred()
                .fact("passwords were guessed from there first", guessed ? guesses : List.of())
                .fact(
                        (guessed ? "the password alone then" : "the password alone")
                                + " let somebody in, with no second factor, from " + Whereabouts.of(entries)
                                + Whereabouts.otherwise(story, entries),
                        entries)
                .not("adversary-in-the-middle", "no second factor was given")
                .wouldChange("the user, asked on another channel, was " + Whereabouts.towns(entries)
                        + " with a machine or program that this log does not show before")
                .done();
    }
}
