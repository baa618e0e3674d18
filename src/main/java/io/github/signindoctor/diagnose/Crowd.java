package io.github.signindoctor.diagnose;

import java.util.Set;
import java.util.TreeSet;

/** The users of one place: the smallest few identifiers, so that any order of arrival keeps the same ones. */
final class Crowd {
    /** How many users are told apart. */
    static final int EXACT = 16;

    private final TreeSet<String> users = new TreeSet<>();
    /** Records come user by user. */
    private String latest = "";

    void add(String user) {
        if (user.equals(latest)) {
            return;
        }
        latest = user;
        users.add(user);
        if (users.size() > EXACT) {
            users.pollLast();
        }
    }

    /** This crowd with another one in it. */
    Crowd and(Crowd other) {
        other.users.forEach(this::add);
        return this;
    }

    /** How many users other than this one, at most {@link #EXACT}. */
    int othersThan(String user) {
        return users.contains(user) ? users.size() - 1 : users.size();
    }

    Set<String> users() {
        return users;
    }
}
