package io.github.signindoctor.diagnose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Who came in from one place, and how: bounded to the users with the smallest identifiers, so that any order of arrival
 * keeps the same ones. Users mostly come in the order of their identifiers, so two lists are enough.
 */
final class Stays {
    /** Ascending. */
    private final List<String> users = new ArrayList<>(1);
    /** Of the users at the same places. */
    private final List<Stay> stays = new ArrayList<>(1);

    /** Takes a stay of a user, which belongs to these stays from now on. */
    void add(String user, Stay stay) {
        int at = find(user);
        if (at >= 0) {
            stays.get(at).and(stay);
        } else if (~at < Gathering.MOST_USERS) {
            users.add(~at, user);
            stays.add(~at, stay);
            if (users.size() > Gathering.MOST_USERS) {
                users.remove(Gathering.MOST_USERS);
                stays.remove(Gathering.MOST_USERS);
            }
        }
    }

    /** Where a user is; below zero, as its complement, where one would be who is not there. */
    private int find(String user) {
        int last = users.size() - 1;
        int order = last < 0 ? 1 : user.compareTo(users.get(last));
        if (order >= 0) {
            return order == 0 ? last : ~users.size();
        }
        return Collections.binarySearch(users, user);
    }

    /** These stays with what another count has of them. */
    Stays and(Stays other) {
        for (int at = 0; at < other.users.size(); at++) {
            add(other.users.get(at), other.stays.get(at));
        }
        return this;
    }

    Optional<Stay> of(String user) {
        int at = find(user);
        return at < 0 ? Optional.empty() : Optional.of(stays.get(at));
    }

    /** Whether at least so many users other than this one are at home there. */
    boolean areSettled(int least, String exceptUser) {
        int settled = 0;
        for (int at = 0; at < users.size() && settled < least; at++) {
            settled += stays.get(at).isSettled() && !users.get(at).equals(exceptUser) ? 1 : 0;
        }
        return settled >= least;
    }
}
