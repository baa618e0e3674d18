package io.github.signindoctor.diagnose;

import java.util.HashSet;
import java.util.Set;

/** How many users came in with a password from one address. Exact up to {@link #MOST}, which then stands for more. */
final class Entrants {
    /** As many as would outweigh any number of refused users that is told apart. */
    static final int MOST = Gathering.MOST_USERS;

    private final Set<String> users = new HashSet<>();
    /** Records come user by user. */
    private String latest = "";

    void add(String user) {
        if (!user.equals(latest) && users.size() < MOST) {
            latest = user;
            users.add(user);
        }
    }

    Entrants and(Entrants other) {
        other.users.forEach(this::add);
        return this;
    }

    int count() {
        return users.size();
    }
}
