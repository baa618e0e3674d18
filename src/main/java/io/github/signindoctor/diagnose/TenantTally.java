package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.PolicyResult;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.model.Who;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts what must be known across the users of one tenant before any of them is judged: from where people succeed,
 * where passwords are refused and accepted, which policy refuses whom, when the service fails. Tallies of parts of a
 * log merge, in any order, to the tally of the whole.
 *
 * <p>Bounded by the number of distinct addresses, networks, policies and hours; each holds a bounded number of users
 * ({@link Gathering#MOST_USERS}, {@link Crowd#EXACT}).
 */
public final class TenantTally {
    private static final int[] KNOCKING = {50126, 50053, 50034, 50055};
    private static final int[] ACCEPTED = {50074, 50076, 50072, 50079, 500121, 53003, 53000, 53001, 53004, 50158};
    private static final int[] AGENT = {80001, 80002, 80005, 80007, 80014};
    private static final int[] SERVICE = {50086, 50087};

    private final Map<String, Crowd> succeeded = new HashMap<>();
    private final Map<String, Crowd> apps = new HashMap<>();
    private final Map<String, Crowd> domains = new HashMap<>();
    private final Map<String, Gathering> gatherings = new HashMap<>();
    private Instant lastSuccess = Instant.MIN;

    /** Counts one record of a user. */
    public void add(UserRef user, Reading reading) {
        Place place = reading.signIn().place();
        if (reading.succeeded()) {
            count(succeeded, "address " + place.address(), place.address(), user);
            count(succeeded, "network " + place.networkKey(), place.networkKey(), user);
            count(
                    apps,
                    reading.signIn().client().app().key(),
                    reading.signIn().client().app().key(),
                    user);
            lastSuccess = !reading.isSilent() && reading.at().isAfter(lastSuccess) ? reading.at() : lastSuccess;
        }
        learnDomain(user, reading);
        if (!place.address().isEmpty() && !reading.isSilent()) {
            if (reading.hasCode(KNOCKING)) {
                gather("knocking " + place.address(), user, reading);
            } else if (reading.hasCode(ACCEPTED) && !reading.password().isNo() || reading.succeeded()) {
                gather("accepted " + place.address(), user, reading);
            }
        }
        if (reading.hasCode(AGENT)) {
            gather("agent", user, reading);
        }
        if (reading.hasCode(SERVICE) || reading.signal() == Signal.SERVICE_ERROR) {
            gather("service " + reading.at().truncatedTo(java.time.temporal.ChronoUnit.HOURS), user, reading);
        }
        if (reading.hasCodeIn(53000, 53009)) {
            reading.signIn()
                    .policies()
                    .with(PolicyResult.FAILURE)
                    .forEach(policy -> gather("policy " + key(policy), user, reading));
        }
    }

    private void learnDomain(UserRef user, Reading reading) {
        if (reading.succeeded()
                && !reading.signIn().tenancy().isCrossTenant()
                && reading.signIn().who() instanceof Who.User who) {
            String domain = domain(who.principalName());
            if (!who.guest().isYes()) {
                count(domains, domain, domain, user);
            }
        }
    }

    /** The part behind the last {@code @}, folded; empty where there is none. */
    static String domain(String principalName) {
        int at = principalName.lastIndexOf('@');
        return at < 0 ? "" : principalName.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /** Tells policies apart and names them. */
    static String key(AppliedPolicy policy) {
        return policy.id() + "\n" + policy.label();
    }

    private void gather(String key, UserRef user, Reading reading) {
        gatherings.computeIfAbsent(key, k -> new Gathering()).add(user, reading);
    }

    private static void count(Map<String, Crowd> crowds, String key, String value, UserRef user) {
        if (!value.isEmpty()) {
            crowds.computeIfAbsent(key, k -> new Crowd()).add(user.id());
        }
    }

    /** Adds what another tally counted. */
    public void merge(TenantTally other) {
        other.succeeded.forEach(
                (key, crowd) -> succeeded.computeIfAbsent(key, k -> new Crowd()).addAll(crowd));
        other.apps.forEach(
                (key, crowd) -> apps.computeIfAbsent(key, k -> new Crowd()).addAll(crowd));
        other.domains.forEach(
                (key, crowd) -> domains.computeIfAbsent(key, k -> new Crowd()).addAll(crowd));
        other.gatherings.forEach((key, one) ->
                gatherings.computeIfAbsent(key, k -> new Gathering()).merge(one));
        lastSuccess = other.lastSuccess.isAfter(lastSuccess) ? other.lastSuccess : lastSuccess;
    }

    /** What was counted, to be asked. The tally must not change any more. */
    public TenantView view() {
        return new TenantView(succeeded, apps, domains, gatherings, lastSuccess);
    }
}
