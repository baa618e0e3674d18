package io.github.signindoctor.samples;

import java.util.Set;
import java.util.stream.Collectors;

/** Conditions of a Conditional Access policy, by the bit that Azure Monitor writes and the word that Graph writes. */
public enum Condition {
    APPLICATION(1, "application"),
    USERS(2, "users"),
    LOCATION(8, "location"),
    CLIENT_TYPE(16, "clientType"),
    SIGN_IN_RISK(32, "signInRisk"),
    USER_RISK(64, "userRisk");

    final int bit;
    final String word;

    Condition(int bit, String word) {
        this.bit = bit;
        this.word = word;
    }

    /** The bit mask of a set. */
    public static int mask(Set<Condition> conditions) {
        return conditions.stream().mapToInt(condition -> condition.bit).sum();
    }

    /** The words of a set, joined by commas; {@code none} for the empty set. */
    public static String words(Set<Condition> conditions) {
        return conditions.isEmpty()
                ? "none"
                : conditions.stream().sorted().map(condition -> condition.word).collect(Collectors.joining(","));
    }
}
