package io.github.signindoctor.diagnose;

import java.util.Set;
import java.util.TreeSet;

/** The users of one place: the smallest few identifiers, so that any order of arrival keeps the same ones. */
final class Crowd {
    /** How many users are told apart. */
    static final int EXACT = 16;

    /** Most places are one user's own, which takes no tree. */
    private Set<String> users = Set.of();
    /** Of them, once there are as many as are told apart: then nobody with a greater identifier is one of them. */
    private String greatest = "";

    /** Records come user by user. */
    private String latest = "";

    void add(String user) {
        if (user.equals(latest) || !greatest.isEmpty() && user.compareTo(greatest) > 0) {
            return;
        }
        latest = user;
        if (users.isEmpty()) {
            users = Set.of(user);
        } else if (!users.contains(user)) {
            widen().add(user);
            if (users.size() > EXACT) {
                widen().pollLast();
            }
            greatest = users.size() == EXACT ? widen().last() : "";
        }
    }

    private TreeSet<String> widen() {
        if (!(users instanceof TreeSet)) {
            users = new TreeSet<>(users);
        }
        return (TreeSet<String>) users;
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
