package io.github.signindoctor.diagnose;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who came in from one place, and how: bounded to the users with the smallest identifiers, so that any order of arrival
 * keeps the same ones.
 */
final class Stays {
    private final TreeMap<String, Stay> users = new TreeMap<>();

    /** Takes a stay of a user, which belongs to these stays from now on. */
    void add(String user, Stay stay) {
        if (!isBeyond(user)) {
            users.merge(user, stay, Stay::and);
            if (users.size() > Gathering.MOST_USERS) {
                users.pollLastEntry();
            }
        }
    }

    /** Whether there are enough users with smaller identifiers. */
    private boolean isBeyond(String user) {
        return users.size() == Gathering.MOST_USERS && user.compareTo(users.lastKey()) > 0;
    }

    /** These stays with what another count has of them. */
    Stays and(Stays other) {
        for (Map.Entry<String, Stay> each : other.users.entrySet()) {
            if (isBeyond(each.getKey())) {
                return this;
            }
            add(each.getKey(), each.getValue());
        }
        return this;
    }

    Optional<Stay> of(String user) {
        return Optional.ofNullable(users.get(user));
    }

    /** Whether at least so many users other than this one are at home there. */
    boolean areSettled(int least, String exceptUser) {
        int settled = 0;
        for (Map.Entry<String, Stay> each : users.entrySet()) {
            if (settled >= least) {
                break;
            }
            settled += each.getValue().isSettled() && !each.getKey().equals(exceptUser) ? 1 : 0;
        }
        return settled >= least;
    }
}
