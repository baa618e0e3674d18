package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.diagnose.story.Refusers;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.UserRef;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts what must be known across the users of one tenant before any of them is judged: from where people succeed,
 * where passwords are refused, which policy refuses whom, when the service fails. Tallies of parts of a log merge, in
 * any order, to the tally of the whole. What is worth counting only where there was trouble is left to a
 * {@link SecondLook}.
 *
 * <p>Bounded by the number of distinct users, addresses, networks, agents, policies and hours; each holds a bounded number of users
 * ({@link Gathering#MOST_USERS}, {@link Crowd#EXACT}).
 */
public final class TenantTally {
    private static final int[] KNOCKING = {50126, 50053, 50034, 50055};
    private static final int[] ACCEPTED = {50074, 50076, 50072, 50079, 500121, 53003, 53000, 53001, 53004, 50158};
    private static final int[] AGENT = {80001, 80002, 80003, 80005, 80007, 80010, 80011, 80013, 80014};
    /** The refusals that nobody but a policy of Conditional Access makes. */
    private static final int[] OF_POLICIES = {53000, 53001, 53002, 53003, 53009, 530002, 530003, 530021};

    private static final int[] SERVICE = {50086, 50087};

    private final Map<String, Crowd> addresses = new HashMap<>();
    private final Map<String, Crowd> networks = new HashMap<>();
    private final Map<String, Crowd> countries = new HashMap<>();
    private final Map<String, Entrants> entrants = new HashMap<>();
    private final Map<String, Stays> stays = new HashMap<>();
    private final Map<String, Crowd> apps = new HashMap<>();
    private final Map<String, Crowd> domains = new HashMap<>();
    private final Map<String, Gathering> gatherings = new HashMap<>();
    private final Map<String, Instant> firstSuccess = new HashMap<>();
    private final Kinds kinds = new Kinds();

    /** Counts one record of a user. */
    public void add(UserRef user, Reading reading) {
        if (reading.succeeded()) {
            Habits habits = new Habits(SignInLog.of(List.of(reading.signIn())));
            habits.add(0, new Kind(reading));
            add(user, habits);
        } else if (isTyped(reading) && isAccepted(reading)) {
            enter(user, reading.signIn().place());
        }
        addTrouble(user, reading);
    }

    /** Counts all successes of a user. */
    void add(UserRef user, Habits habits) {
        if (habits.isEmpty()) {
            return;
        }
        firstSuccess.merge(user.id(), habits.first(), TenantTally::earlier);
        count(countries, TenantView.ANYWHERE, user);
        for (String each : habits.domains()) {
            count(domains, each, user);
        }
        for (Client client : habits.clients()) {
            count(apps, client.app().key(), user);
        }
        for (Haunt haunt : habits.haunts()) {
            add(user, haunt);
        }
    }

    private void add(UserRef user, Haunt haunt) {
        Place place = haunt.place();
        String network = place.networkKey();
        count(addresses, place.address(), user);
        count(networks, network, user);
        count(countries, place.country(), user);
        if (haunt.hasStay()) {
            stay(network.isEmpty() ? place.address() : network, user, haunt);
            stay(network.isEmpty() ? "" : "AS" + place.network(), user, haunt);
        }
        if (haunt.isTyped()) {
            enter(user, place);
        }
    }

    private void stay(String place, UserRef user, Haunt haunt) {
        if (!place.isEmpty()) {
            stays.computeIfAbsent(place, k -> new Stays()).add(user.id(), haunt.stay());
        }
    }

    /** Counts that a user's password was accepted somewhere. */
    void enter(UserRef user, Place place) {
        if (!place.address().isEmpty()) {
            entrants.computeIfAbsent(place.address(), key -> new Entrants()).add(user.id());
        }
    }

    /** Counts what a record shows of passwords tried, of agents and the service that failed, and of policies that refused. */
    void addTrouble(UserRef user, Reading reading) {
        String address = reading.signIn().place().address();
        if (isKnocking(reading) && isTyped(reading) && !address.isEmpty()) {
            gather("knocking " + address, user, reading);
            gatherScattered(user, reading);
        }
        if (isAgentError(reading)) {
            gather("agent " + hour(reading), user, reading);
        }
        if (isServiceError(reading)) {
            gather("service " + hour(reading), user, reading);
        }
        if (isRefusalByPolicy(reading)) {
            refusers(reading).forEach(policy -> gather("policy " + policy, user, reading));
        }
    }

    /**
     * The policies that refused, each as {@link #key}. Where the export lists none, the code is all that is left of the
     * policy: it stands in place of the id, and the name is empty.
     */
    public static List<String> refusers(Reading reading) {
        List<String> listed =
                Refusers.of(reading).stream().map(TenantTally::key).toList();
        boolean unlisted = listed.isEmpty() && !reading.signIn().policies().visible() && reading.hasCode(OF_POLICIES);
        return unlisted
                ? reading.signIn().status().code().stream()
                        .map(code -> code.number() + "\n")
                        .toList()
                : listed;
    }

    /** Whether the codes with which Conditional Access refuses; whom an interrupt holds up is not refused. */
    public static boolean isRefusalByPolicy(Reading reading) {
        return reading.hasCodeIn(53000, 53019) || reading.hasCodeIn(530000, 530999);
    }

    /** Whether the on-premises agents failed; what they say of one account (80004, 80012) is not meant. */
    public static boolean isAgentError(Reading reading) {
        return reading.hasCode(AGENT);
    }

    /** Whether the service failed. */
    public static boolean isServiceError(Reading reading) {
        return reading.hasCode(SERVICE) || reading.signal() == Signal.SERVICE_ERROR;
    }

    /** Whether a password was wrong, or of an account that is locked or not there. */
    static boolean isKnocking(Reading reading) {
        return reading.hasCode(KNOCKING);
    }

    /** A password typed, or sent by a program in place of typing it. */
    static boolean isTyped(Reading reading) {
        return isTyped(reading.isSilent(), reading.signIn().client());
    }

    /** The same, told by the parts of a record. */
    static boolean isTyped(boolean silent, Client client) {
        return !silent || client.protocol().equalsIgnoreCase("ropc");
    }

    /** Whether the password was right, by a success or by what is asked only behind it. */
    static boolean isAccepted(Reading reading) {
        return reading.succeeded() || isAsked(reading) && !reading.password().isNo();
    }

    /** Whether more was asked, which is done only when the password was right. */
    static boolean isAsked(Reading reading) {
        return reading.hasCode(ACCEPTED);
    }

    private static String hour(Reading reading) {
        return reading.at().truncatedTo(ChronoUnit.HOURS).toString();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** One program behind many addresses shows by its agent; without an agent nothing binds them. */
    private void gatherScattered(UserRef user, Reading reading) {
        Client client = reading.signIn().client();
        Place place = reading.signIn().place();
        if (!client.userAgent().isEmpty()) {
            gather("scattered " + program(client) + "\n" + from(place), user, reading);
        }
    }

    /** Agent and app of a record, line break between. */
    public static String program(Client client) {
        return client.userAgent() + "\n" + client.app().key();
    }

    /** Whether {@link #program} says this of a client. */
    static boolean isProgram(Client client, String program) {
        String agent = client.userAgent();
        String app = client.app().key();
        return program.length() == agent.length() + 1 + app.length()
                && program.startsWith(agent)
                && program.charAt(agent.length()) == '\n'
                && program.endsWith(app);
    }

    /** The network and country of a place, or its address where the network is not told. */
    static String from(Place place) {
        return place.network().isEmpty() ? place.address() : place.networkKey();
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

    private static void count(Map<String, Crowd> crowds, String key, UserRef user) {
        if (!key.isEmpty()) {
            crowds.computeIfAbsent(key, k -> new Crowd()).add(user.id());
        }
    }

    /** Adds what another tally counted. */
    public void merge(TenantTally other) {
        merge(addresses, other.addresses);
        merge(networks, other.networks);
        merge(countries, other.countries);
        merge(apps, other.apps);
        merge(domains, other.domains);
        other.entrants.forEach((address, some) -> entrants.merge(address, some, Entrants::and));
        other.stays.forEach((key, some) -> stays.merge(key, some, Stays::and));
        other.gatherings.forEach((key, one) ->
                gatherings.computeIfAbsent(key, k -> new Gathering()).merge(one));
        other.firstSuccess.forEach((user, at) -> firstSuccess.merge(user, at, TenantTally::earlier));
        kinds.merge(other.kinds);
    }

    private static void merge(Map<String, Crowd> mine, Map<String, Crowd> others) {
        others.forEach((key, crowd) -> mine.merge(key, crowd, Crowd::and));
    }

    /** What a second look at the same log has to count, now that this is known. The tally must not change any more. */
    public SecondLook secondLook() {
        return new SecondLook(this);
    }

    /** The kinds of the records that were counted. */
    Kinds kinds() {
        return kinds;
    }

    /** From where passwords were accepted, but nobody ever came in. */
    Set<String> addressesOfNoSuccess() {
        Set<String> found = new HashSet<>(entrants.keySet());
        found.removeAll(addresses.keySet());
        return found;
    }

    /** Whether this many users were refused from an address where few of them come in: no gateway of the tenant. */
    static boolean isSpray(int refused, int least, Crowd known, Entrants accepted) {
        return refused >= least && !(known.users().size() > 1 && 2 * accepted.count() >= refused);
    }

    boolean isSprayedFrom(String address, int least) {
        Gathering refused = gatherings.get("knocking " + address);
        return refused != null
                && isSpray(
                        refused.users().size(),
                        least,
                        addresses.getOrDefault(address, new Crowd()),
                        entrants.getOrDefault(address, new Entrants()));
    }

    Map<String, Gathering> gatherings() {
        return gatherings;
    }

    /** What was counted, to be asked. */
    TenantView view(SecondLook second) {
        Map<String, Gathering> all = new HashMap<>(gatherings);
        all.putAll(second.gatherings());
        return new TenantView(
                new TenantView.Places(addresses, networks, countries, entrants, stays),
                apps,
                domains,
                all,
                new TenantView.Times(firstSuccess, second.comebacks()),
                kinds);
    }
}
