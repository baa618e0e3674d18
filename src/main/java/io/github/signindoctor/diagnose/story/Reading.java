package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sign-in as the checks see it: its code and texts understood.
 *
 * @param signIn the record; in a story without its identifiers, and with the steps of one that ended alike: {@link #whole}
 *     has its own
 * @param ending how it ended
 * @param signal what the record says of the second factor; {@link Signal#UNCLEAR} where it says nothing
 * @param factor which second factor that was
 * @param password whether the first factor was right, where a step says so
 * @param log the log that holds the record
 * @param index its place there
 */
public record Reading(
        SignIn signIn, Ending ending, Signal signal, SecondFactor factor, Known password, SignInLog log, int index) {
    /** By time; at one instant what closes an attempt comes last; then by request id. */
    public static final Comparator<Reading> ORDER = Reading::compareInOrder;

    private static final Set<Signal> NOBODY_WAS_ASKED = EnumSet.of(
            Signal.SATISFIED_BY_CLAIM,
            Signal.SATISFIED_ELSEWHERE,
            Signal.SKIPPED,
            Signal.FIRST_FACTOR_BY_CLAIM,
            Signal.CORRECT_PASSWORD,
            Signal.WRONG_PASSWORD,
            Signal.UNCLEAR);

    /** Readings are of the same record when the places in the log are equal; a timeline holds each record once. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Reading reading && reading.index == index && reading.log == log;
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** The request id, for a log is too long to be told. */
    @Override
    public String toString() {
        return whole().requestId();
    }

    private static int compareInOrder(Reading one, Reading other) {
        int time = one.at().compareTo(other.at());
        if (time != 0) {
            return time;
        }
        int success = Boolean.compare(one.succeeded(), other.succeeded());
        return success != 0
                ? success
                : one.whole().requestId().compareTo(other.whole().requestId());
    }

    /** Whether these, which mostly come so, need no sorting. */
    static boolean areInOrder(List<Reading> readings) {
        for (int at = 1; at < readings.size(); at++) {
            if (compareInOrder(readings.get(at - 1), readings.get(at)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The same, understood of a record that ended alike. */
    Reading of(SignIn other, SignInLog of, int at) {
        return new Reading(other, ending, signal, factor, password, of, at);
    }

    /** The whole record, which takes more to make than what most questions need. */
    public SignIn whole() {
        return log.get(index);
    }

    /** Whether both name one session of a browser or client. */
    public boolean isOfSameSession(Reading other) {
        String session = whole().sessionId();
        return !session.isEmpty() && session.equals(other.whole().sessionId());
    }

    /** When it happened. */
    public Instant at() {
        return signIn.createdDateTime();
    }

    /** Whether the record carries this code. */
    public boolean hasCode(int code) {
        Optional<ErrorCode> carried = signIn.status().code();
        return carried.isPresent() && carried.get().number() == code;
    }

    /** Whether the record carries one of these codes. */
    public boolean hasCode(int... codes) {
        Optional<ErrorCode> code = signIn.status().code();
        return code.isPresent() && code.get().isAnyOf(codes);
    }

    /** Whether the record carries a code in this range, both ends included. */
    public boolean hasCodeIn(int from, int to) {
        Optional<ErrorCode> code = signIn.status().code();
        return code.isPresent() && code.get().number() >= from && code.get().number() <= to;
    }

    /** Whether the second factor was given here, not taken over from before. */
    public boolean passedFactor() {
        return ending == Ending.SUCCESS && signal == Signal.PASSED;
    }

    /** Whether code 0. */
    public boolean succeeded() {
        return ending == Ending.SUCCESS;
    }

    /** Whether a person was really asked for a second factor. */
    public boolean prompted() {
        return !isSilent() && (!NOBODY_WAS_ASKED.contains(signal) || hasCode(500121, 50074));
    }

    /** Whether a client acted without asking. */
    public boolean isSilent() {
        return signIn.interactivity() == Interactivity.SILENT;
    }

    /** Whether a person certainly sat in front of it. */
    public boolean isInteractive() {
        return signIn.interactivity() == Interactivity.INTERACTIVE;
    }
}
