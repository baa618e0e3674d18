package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.knowledge.Signal;
import java.util.EnumSet;
import java.util.Set;

/** What follows from how a record ended alone, found out once for all records of a log that ended alike. */
final class Kind {
    private static final int[] PROMPTS = {50074, 50076};
    private static final Set<Signal> NEEDS_THE_USER = EnumSet.of(
            Signal.PASSED, Signal.SATISFIED_BY_CLAIM, Signal.SATISFIED_ELSEWHERE, Signal.FIRST_FACTOR_BY_CLAIM);

    private final Reading reading;
    private final boolean silent;
    private final boolean prompted;
    private final boolean prompt;
    private final boolean accepted;
    private final boolean unattended;
    private final boolean trouble;
    private final boolean everyday;

    /** The kind of a reading. */
    Kind(Reading reading) {
        this.reading = reading;
        this.silent = reading.isSilent();
        this.prompted = reading.prompted();
        this.prompt = reading.hasCode(PROMPTS);
        this.accepted = TenantTally.isAccepted(reading);
        this.unattended = isUnattended(reading);
        this.trouble = TenantTally.isKnocking(reading)
                || TenantTally.isAgentError(reading)
                || TenantTally.isServiceError(reading)
                || TenantTally.isRefusalByPolicy(reading);
        this.everyday = Calm.isEveryday(reading);
    }

    /** Whether a password was right and no second factor came that only the user can give. */
    static boolean isUnattended(Reading reading) {
        return !reading.password().isNo()
                && (TenantTally.isAsked(reading) || reading.succeeded() && !NEEDS_THE_USER.contains(reading.signal()));
    }

    /** What is understood of one such record. */
    Reading reading() {
        return reading;
    }

    boolean succeeded() {
        return reading.succeeded();
    }

    boolean isSilent() {
        return silent;
    }

    boolean passedFactor() {
        return reading.passedFactor();
    }

    /** Whether a person was really asked for a second factor. */
    boolean prompted() {
        return prompted;
    }

    /** Whether a second factor was asked for, by its code. */
    boolean isPrompt() {
        return prompt;
    }

    /** Whether the password was right, by a success or by what is asked only behind it. */
    boolean isAccepted() {
        return accepted;
    }

    /** As {@link #isUnattended(Reading)} says. */
    boolean isUnattended() {
        return unattended;
    }

    /** Whether the password was wrong, an agent or the service failed, or a policy refused. */
    boolean isTrouble() {
        return trouble;
    }

    /** Whether nothing ailed by what the record says, as {@link Calm} needs to know. */
    boolean isEveryday() {
        return everyday;
    }
}
