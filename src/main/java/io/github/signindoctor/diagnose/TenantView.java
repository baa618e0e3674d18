package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known across the users of one tenant. Immutable. */
public final class TenantView {
    /** So many other users make a place or an app the tenant's own. */
    private static final int SEVERAL = 2;

    /** Under this name those who succeeded anywhere are kept. */
    static final String ANYWHERE = "anywhere";

    /** So many accounts refused from one address, of which few come in there, make a spray. */
    public static final int SPRAYED = 8;

    private static final String KNOCKING = "knocking ";
    private static final Crowd NOBODY = new Crowd();
    private static final Entrants NO_ENTRANTS = new Entrants();

    private final Map<String, Crowd> addresses;
    private final Map<String, Crowd> networks;
    private final Map<String, Crowd> countries;
    private final Map<String, Entrants> entrants;
    private final Map<String, Stays> stays;
    private final Map<String, Crowd> apps;
    private final Map<String, Crowd> domains;
    private final Map<String, Gathering> gatherings;
    private final Map<String, Instant> firstSuccess;
    private final Comebacks comebacks;
    private final Set<String> sprayed;
    private final Kinds kinds;

    /**
     * When people succeeded.
     *
     * @param firstSuccess by user id
     * @param comebacks the last ones, by user and what they came in with
     */
    record Times(Map<String, Instant> firstSuccess, Comebacks comebacks) {}

    /**
     * From where people succeeded.
     *
     * @param addresses who, by address
     * @param networks who, by network and country
     * @param countries who, by country and by {@link #ANYWHERE}
     * @param entrants how many with a password, by address
     * @param stays how, by network and country or else address, and by {@code AS…}
     */
    record Places(
            Map<String, Crowd> addresses,
            Map<String, Crowd> networks,
            Map<String, Crowd> countries,
            Map<String, Entrants> entrants,
            Map<String, Stays> stays) {}

    TenantView(
            Places places,
            Map<String, Crowd> apps,
            Map<String, Crowd> domains,
            Map<String, Gathering> gatherings,
            Times times,
            Kinds kinds) {
        this.kinds = kinds;
        this.addresses = Collections.unmodifiableMap(places.addresses());
        this.networks = Collections.unmodifiableMap(places.networks());
        this.countries = Collections.unmodifiableMap(places.countries());
        this.entrants = Collections.unmodifiableMap(places.entrants());
        this.stays = Collections.unmodifiableMap(places.stays());
        this.apps = Collections.unmodifiableMap(apps);
        this.domains = Collections.unmodifiableMap(domains);
        this.gatherings = Collections.unmodifiableMap(gatherings);
        this.firstSuccess = Collections.unmodifiableMap(times.firstSuccess());
        this.comebacks = times.comebacks();
        this.sprayed = gatherings.keySet().stream()
                .filter(key -> key.startsWith(KNOCKING))
                .map(key -> key.substring(KNOCKING.length()))
                .filter(address -> isSprayed(address, SPRAYED))
                .collect(Collectors.toSet());
    }

    /** The kinds of the records that were counted, to be found by several threads. */
    Kinds kinds() {
        return kinds;
    }

    /** Whether several other users succeeded from this address or network; never the source of a spray. */
    public boolean knowsPlace(Place place, String exceptUser) {
        if (isSprayedFrom(place.address(), SPRAYED)) {
            return false;
        }
        return others(addresses, place.address(), exceptUser) >= SEVERAL
                || others(networks, place.networkKey(), exceptUser) >= SEVERAL;
    }

    /** Whether several other users succeeded in this country; never where it is not told. */
    public boolean knowsCountry(String country, String exceptUser) {
        return others(countries, country, exceptUser) >= SEVERAL;
    }

    /** Whether several other users succeeded at all, so that a place can be called unknown for the tenant. */
    public boolean knowsOthers(String exceptUser) {
        return others(countries, ANYWHERE, exceptUser) >= SEVERAL;
    }

    /** Whether several other users succeeded from this very address. */
    public boolean knowsAddress(String address, String exceptUser) {
        return others(addresses, address, exceptUser) >= SEVERAL;
    }

    /** For how many users a password was tried at an address from which nobody ever came in; none where somebody did. */
    public int knockersAt(String address) {
        if (addresses.containsKey(address)) {
            return 0;
        }
        Set<UserRef> users = new HashSet<>();
        refusedFrom(address).ifPresent(some -> users.addAll(some.users().keySet()));
        acceptedFrom(address).ifPresent(some -> users.addAll(some.users().keySet()));
        return users.size();
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

    /** Whether this many users were refused from an address where few of them come in: no gateway of the tenant. */
    public boolean isSprayedFrom(String address, int least) {
        return least == SPRAYED ? sprayed.contains(address) : isSprayed(address, least);
    }

    private boolean isSprayed(String address, int least) {
        int refused = refusedFrom(address).map(each -> each.users().size()).orElse(0);
        return TenantTally.isSpray(
                refused, least, addresses.getOrDefault(address, NOBODY), entrants.getOrDefault(address, NO_ENTRANTS));
    }

    /** Whether several users, or this one, succeeded from a place, given by its network or else its address. */
    public boolean isWorkedFrom(String networkOrAddress, String user) {
        return Stream.of(networks, addresses)
                .map(crowds -> crowds.get(networkOrAddress))
                .anyMatch(crowd -> crowd != null
                        && (crowd.users().size() >= SEVERAL || crowd.users().contains(user)));
    }

    /**
     * Whether several other users are at home in a network, in whatever country: they come with machines of the
     * organisation or on several days, unlike those whom one thief lets in on one day.
     *
     * @param network autonomous system number as the record carries it
     */
    public boolean isSettledIn(String network, String exceptUser) {
        Stays there = stays.get("AS" + network);
        return there != null && there.areSettled(SEVERAL, exceptUser);
    }

    /**
     * Whether what a user did in a place may be a stranger's doing: nobody works there, and all successes are of this one
     * program, on no known machine, without a second factor, within the time.
     *
     * @param place network and country, or address
     * @param program agent and app as {@link TenantTally#program} joins them
     * @param within longest time from first to last success
     */
    public boolean isPassingThrough(String place, String user, String program, Duration within) {
        Stays there = stays.get(place);
        if (there == null) {
            return true;
        }
        boolean fleeting =
                there.of(user).map(stay -> stay.isFleeting(program, within)).orElse(true);
        return fleeting && !there.areSettled(SEVERAL, user);
    }

    /** Whether the user had succeeded anywhere before this time. */
    public boolean workedBefore(String user, Instant at) {
        Instant first = firstSuccess.get(user);
        return first != null && first.isBefore(at);
    }

    /**
     * The groups of refused passwords that share agent and app, as {@code agent, line break, app, line break, network or
     * address}, sorted.
     */
    public List<String> scattered() {
        return keys("scattered ");
    }

    /** Users whose password was refused in such a group. */
    public Gathering scatteredIn(String group) {
        return gatherings.get("scattered " + group);
    }

    /**
     * Where a program got a password right on machines without identity: one gathering for each place and user, by
     * {@code network or address, line break, user id}.
     */
    public SortedMap<String, Gathering> enteredBy(String program) {
        String prefix = "entered " + program + "\n";
        SortedMap<String, Gathering> found = new TreeMap<>();
        gatherings.forEach((key, gathering) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), gathering);
            }
        });
        return found;
    }

    /** Users whose password was refused from this address; empty where there was none. */
    public Optional<Gathering> refusedFrom(String address) {
        return Optional.ofNullable(gatherings.get(KNOCKING + address));
    }

    /**
     * Users whose password was accepted from this address, where many were refused or nobody ever came in; empty where there
     * was none, and for all other addresses.
     */
    public Optional<Gathering> acceptedFrom(String address) {
        return Optional.ofNullable(gatherings.get("accepted " + address));
    }

    /** The addresses from which passwords were refused, sorted. */
    public List<String> knockingAddresses() {
        return keys(KNOCKING);
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

    /** Hours in which the on-premises agents failed, sorted, as ISO-8601. */
    public List<String> hoursOfAgentErrors() {
        return keys("agent ");
    }

    /** Users whose password the on-premises agents could not check in that hour. */
    public Gathering failedByAgentsIn(String hour) {
        return gatherings.get("agent " + hour);
    }

    /** How the users whom a trouble hit fared after it; successes of other users say nothing of it. */
    public Recovery recovery(Gathering hit, Proof by) {
        return comebacks.recovery(hit, by);
    }

    private List<String> keys(String prefix) {
        return gatherings.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .sorted()
                .toList();
    }

    private static int others(Map<String, Crowd> crowds, String key, String exceptUser) {
        Crowd crowd = crowds.get(key);
        return crowd == null ? 0 : crowd.othersThan(exceptUser);
    }
}
