package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known across the users of one tenant. Immutable. */
public final class TenantView {
    /** So many other users make a place or an app the tenant's own. */
    private static final int SEVERAL = 2;

    private final Map<String, Crowd> succeeded;
    private final Map<String, Crowd> apps;
    private final Map<String, Crowd> domains;
    private final Map<String, Gathering> gatherings;
    private final Instant lastSuccess;

    TenantView(
            Map<String, Crowd> succeeded,
            Map<String, Crowd> apps,
            Map<String, Crowd> domains,
            Map<String, Gathering> gatherings,
            Instant lastSuccess) {
        this.succeeded = Map.copyOf(succeeded);
        this.apps = Map.copyOf(apps);
        this.domains = Map.copyOf(domains);
        this.gatherings = Map.copyOf(gatherings);
        this.lastSuccess = lastSuccess;
    }

    /** Whether several other users succeeded from this address or network. */
    public boolean knowsPlace(Place place, String exceptUser) {
        return others(succeeded, "address " + place.address(), exceptUser) >= SEVERAL
                || others(succeeded, "network " + place.networkKey(), exceptUser) >= SEVERAL;
    }

    /** Whether several other users succeeded from this very address. */
    public boolean knowsAddress(String address, String exceptUser) {
        return others(succeeded, "address " + address, exceptUser) >= SEVERAL;
    }

    /** How many other users succeeded in this app; a number above 15 means "many". */
    public int othersIn(String app, String exceptUser) {
        return others(apps, app, exceptUser);
    }

    /** Whether users of the tenant carry names of this domain. */
    public boolean ownsDomainOf(String principalName) {
        return domains.containsKey(TenantTally.domain(principalName));
    }

    /** Whether any home user succeeded, so that the tenant's own domains can be known. */
    public boolean knowsItsDomains() {
        return !domains.isEmpty();
    }

    /** Users whose password was refused from this address; empty where there was none. */
    public Optional<Gathering> refusedFrom(String address) {
        return Optional.ofNullable(gatherings.get("knocking " + address));
    }

    /** Users whose password was accepted from this address; empty where there was none. */
    public Optional<Gathering> acceptedFrom(String address) {
        return Optional.ofNullable(gatherings.get("accepted " + address));
    }

    /** The addresses from which passwords were refused, sorted. */
    public List<String> knockingAddresses() {
        return keys("knocking ");
    }

    /** The policies that refused somebody, as {@code id, line break, label}, sorted. */
    public List<String> refusingPolicies() {
        return keys("policy ");
    }

    /** Users whom a policy refused. */
    public Gathering refusedBy(String policy) {
        return gatherings.get("policy " + policy);
    }

    /** Hours in which the service failed, sorted, as ISO-8601. */
    public List<String> hoursOfServiceErrors() {
        return keys("service ");
    }

    /** Users who met a service error in that hour. */
    public Gathering failedByServiceIn(String hour) {
        return gatherings.get("service " + hour);
    }

    /** Users whose password the on-premises agents could not check. */
    public Optional<Gathering> failedByAgents() {
        return Optional.ofNullable(gatherings.get("agent"));
    }

    /** Time of the last success that a person sat in front of; {@link Instant#MIN} where there was none. */
    public Instant lastSuccess() {
        return lastSuccess;
    }

    private List<String> keys(String prefix) {
        return gatherings.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .sorted()
                .toList();
    }

    private static int others(Map<String, Crowd> crowds, String key, String exceptUser) {
        return Optional.ofNullable(crowds.get(key))
                .map(crowd -> crowd.othersThan(exceptUser))
                .orElse(0);
    }
}
