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
    /** Clients are shared: the same one mostly comes again. */
    private Client client;

    private String program = "";
    private boolean ofSeveral;

    void add(Reading reading) {
        span(reading.at(), reading.at());
        equipped |= !reading.signIn().device().id().isEmpty();
        answered |= reading.passedFactor();
        if (client != reading.signIn().client()) {
            String another = TenantTally.program(reading.signIn().client());
            ofSeveral |= client != null && !another.equals(program);
            client = reading.signIn().client();
            program = another;
        }
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
        ofSeveral |= other.ofSeveral || !program.equals(other.program);
        return this;
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
                && program.equals(only)
                && Duration.between(first, last).compareTo(within) <= 0;
    }
}
