package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.UserRef;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who came in from one place, and how: bounded to the users with the smallest identifiers, so that any order of arrival
 * keeps the same ones.
 */
final class Stays {
    private final TreeMap<String, Stay> users = new TreeMap<>();

    void add(UserRef user, Reading reading) {
        boolean equipped = !reading.signIn().device().id().isEmpty();
        String program = TenantTally.program(reading.signIn().client());
        put(user.id(), new Stay(reading.at(), reading.at(), equipped, reading.passedFactor(), Optional.of(program)));
    }

    void addAll(Stays other) {
        other.users.forEach(this::put);
    }

    private void put(String user, Stay stay) {
        users.merge(user, stay, Stay::and);
        if (users.size() > Gathering.MOST_USERS) {
            users.pollLastEntry();
        }
    }

    Optional<Stay> of(String user) {
        return Optional.ofNullable(users.get(user));
    }

    /** How many users other than this one are at home there. */
    long settledBut(String user) {
        return users.entrySet().stream()
                .filter(each -> !each.getKey().equals(user))
                .map(Map.Entry::getValue)
                .filter(Stay::isSettled)
                .count();
    }

    /**
     * One user's successes in one place.
     *
     * @param first time of the first
     * @param last time of the last
     * @param equipped whether a device with an identity took part
     * @param answered whether a second factor was given
     * @param program the one agent and app; empty where there were several
     */
    record Stay(Instant first, Instant last, boolean equipped, boolean answered, Optional<String> program) {
        Stay and(Stay other) {
            return new Stay(
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    equipped || other.equipped,
                    answered || other.answered,
                    program.filter(each -> other.program.filter(each::equals).isPresent()));
        }

        /** Whether somebody is at home there: with a machine of the organisation, or on another day too. */
        boolean isSettled() {
            return equipped || !last.isBefore(first.plusSeconds(A_DAY));
        }

        private static final long A_DAY = 24 * 60 * 60;
    }
}
