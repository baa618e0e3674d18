package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Client;
import java.time.Duration;
import java.time.Instant;

/** One user's successes in one place. */
final class Stay {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Client client;
    private Instant first;
    private Instant last;
    private boolean equipped;
    private boolean answered;
    private boolean ofSeveral;

    /**
     * What a stay shows.
     *
     * @param equipped whether a machine of the organisation was used
     * @param answered whether a second factor was given
     * @param ofSeveral whether more than one program came in
     */
    record Marks(boolean equipped, boolean answered, boolean ofSeveral) {}

    /**
     * A stay.
     *
     * @param client one of those that came in
     */
    Stay(Instant first, Instant last, Client client, Marks marks) {
        this.first = first;
        this.last = last;
        this.client = client;
        this.equipped = marks.equipped();
        this.answered = marks.answered();
        this.ofSeveral = marks.ofSeveral();
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
        ofSeveral |= other.ofSeveral || !isSameProgram(client, other.client);
        return this;
    }

    /** Whether agent and app are the same. */
    static boolean isSameProgram(Client one, Client other) {
        return one == other
                || one.userAgent().equals(other.userAgent())
                        && one.app().key().equals(other.app().key());
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
