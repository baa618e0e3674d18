package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignIn;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what must be known across users before any user is judged: from where people succeed, and from where
 * passwords are refused. Tallies of parts of a log merge, in any order, to the tally of the whole.
 *
 * <p>Bounded: for each place at most {@link Crowd#EXACT} users are told apart; beyond, only "many" is known, which is
 * all that a check asks. The number of places is bounded by the number of distinct addresses, networks and countries.
 */
public final class TenantTally {
    private static final int WRONG_PASSWORD = 50126;

    private final Map<String, Crowd> succeeded = new HashMap<>();
    private final Map<String, Crowd> refused = new HashMap<>();

    /** Counts one sign-in of a user. */
    public void add(String user, SignIn signIn) {
        Place place = signIn.place();
        if (signIn.status().isSuccess()) {
            count(succeeded, "address", place.address(), user);
            count(succeeded, "network", place.networkKey(), user);
        } else if (signIn.status()
                .code()
                .filter(code -> code.isAnyOf(WRONG_PASSWORD))
                .isPresent()) {
            count(refused, "address", place.address(), user);
        }
    }

    private static void count(Map<String, Crowd> crowds, String kind, String value, String user) {
        if (!value.isEmpty()) {
            crowds.computeIfAbsent(kind + " " + value, key -> new Crowd()).add(user);
        }
    }

    /** Adds what another tally counted. */
    public void merge(TenantTally other) {
        other.succeeded.forEach(
                (key, crowd) -> succeeded.computeIfAbsent(key, k -> new Crowd()).addAll(crowd));
        other.refused.forEach(
                (key, crowd) -> refused.computeIfAbsent(key, k -> new Crowd()).addAll(crowd));
    }

    /** What was counted, to be asked. The tally must not change any more. */
    public TenantView view() {
        return new TenantView(succeeded, refused);
    }
}
