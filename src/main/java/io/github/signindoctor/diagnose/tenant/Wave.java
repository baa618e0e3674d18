package io.github.signindoctor.diagnose.tenant;

import io.github.signindoctor.diagnose.Gathering;
import io.github.signindoctor.diagnose.TenantView;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The time in which one program tries most accounts.
 *
 * @param program agent and app
 * @param from time of its first try within the wave
 * @param to time of its last account's first try within the wave
 * @param users how many accounts
 */
record Wave(String program, Instant from, Instant to, int users) {
    private static final Duration TOGETHER = Duration.ofHours(6);

    /** The wave that holds most accounts, by the first try of each; of equals the earliest. */
    static Wave densest(String program, Gathering tries) {
        List<Instant> times = tries.users().values().stream()
                .map(Gathering.Span::first)
                .sorted()
                .toList();
        Wave most = new Wave(program, times.get(0), times.get(0), 1);
        int from = 0;
        for (int to = 0; to < times.size(); to++) {
            while (Duration.between(times.get(from), times.get(to)).compareTo(TOGETHER) > 0) {
                from++;
            }
            if (to - from + 1 > most.users) {
                most = new Wave(program, times.get(from), times.get(to), to - from + 1);
            }
        }
        return most;
    }

    /**
     * The accounts whose password the program got right during the wave, or within as many hours of it, from where nobody works. A
     * success counts for those whom it tried before, or who had worked elsewhere before: another one may be at home there.
     *
     * @param refused whose password the program got wrong, wherever
     */
    Gathering accepted(Set<UserRef> refused, TenantView tenant) {
        Gathering found = new Gathering();
        tenant.enteredBy(program).forEach((placeAndUser, entered) -> {
            UserRef user = entered.users().keySet().iterator().next();
            String place = placeAndUser.substring(0, placeAndUser.indexOf('\n'));
            boolean stranger = tenant.isPassingThrough(place, user.id(), program, TOGETHER)
                    && (refused.contains(user) || tenant.workedBefore(user.id(), entered.first()));
            if (isDuring(entered) && stranger) {
                found.merge(entered);
            }
        });
        return found;
    }

    private boolean isDuring(Gathering entered) {
        return !entered.last().isBefore(from.minus(TOGETHER))
                && !entered.first().isAfter(to.plus(TOGETHER));
    }
}
