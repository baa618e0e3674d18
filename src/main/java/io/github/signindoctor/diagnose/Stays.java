package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.UserRef;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who came in from one place, and how: bounded to the users with the smallest identifiers, so that any order of arrival
 * keeps the same ones.
 */
final class Stays {
    private final TreeMap<String, Stay> users = new TreeMap<>();
    /** Records come user by user. */
    private String latest = "";

    private Stay latestStay = new Stay();

    void add(UserRef user, Reading reading) {
        if (!user.id().equals(latest)) {
            latest = user.id();
            latestStay = users.computeIfAbsent(latest, key -> new Stay());
            forgetLast();
        }
        latestStay.add(reading);
    }

    void addAll(Stays other) {
        other.users.forEach((user, stay) -> {
            users.merge(user, stay, Stay::and);
            forgetLast();
        });
    }

    private void forgetLast() {
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
}
