package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.Client;
import java.time.Duration;
import java.time.Instant;

/** One user's successes in one place. */
final class Stay {
    private static final Duration A_DAY = Duration.ofDays(1);

    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;
    private boolean equipped;
    private boolean answered;
    /** The one that was seen last; null before any. */
    private Client client;

    private boolean ofSeveral;

    void add(Reading reading) {
        span(reading.at(), reading.at());
        equipped |= !reading.signIn().device().id().isEmpty();
        answered |= reading.passedFactor();
        ofSeveral |= client != null && !isSameProgram(reading.signIn().client());
        client = reading.signIn().client();
    }

    private void span(Instant from, Instant to) {
        first = from.isBefore(first) ? from : first;
        last = to.isAfter(last) ? to : last;
    }

    /** This stay with what another count has of it. */
    Stay and(Stay other) {
        span(other.first, other.last);
        equipped |= other.equipped;
        answered |= other.answered;
        ofSeveral |= other.ofSeveral || !isSameProgram(other.client);
        return this;
    }

    private boolean isSameProgram(Client other) {
        return client == other
                || client.userAgent().equals(other.userAgent())
                        && client.app().key().equals(other.app().key());
    }

    /** Whether somebody is at home there: with a machine of the organisation, or on another day too. */
    boolean isSettled() {
        return equipped || !last.isBefore(first.plus(A_DAY));
    }

    /**
     * Whether all successes are of one program, on no known machine, without a second factor, within the time.
     *
     * @param only agent and app as {@link TenantTally#program} joins them
     */
    boolean isFleeting(String only, Duration within) {
        return !equipped
                && !answered
                && !ofSeveral
                && TenantTally.isProgram(client, only)
                && Duration.between(first, last).compareTo(within) <= 0;
    }
}
