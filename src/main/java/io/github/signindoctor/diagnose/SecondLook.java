package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.UserRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts, in the same log again, what matters only where the first look found trouble: who came in where passwords were
 * tried, and when those came back whom a common trouble hit. Second looks at parts of a log merge, in any order, to that
 * at the whole. It grows with trouble, not with the log.
 */
public final class SecondLook {
    /** Fewer accounts refused from an address are no spray, whoever asks. */
    private static final int FEW = 4;

    private final TenantTally first;
    /** Addresses where passwords were tried or accepted, but hardly anybody comes in. */
    private final Set<String> suspect;

    private final Set<String> programs;
    private final Set<String> agents;
    /** Users. */
    private final Set<String> hit;
    /** Whether a client is one of the programs; as object, for a log shares them. */
    private final Map<Client, Boolean> known = new IdentityHashMap<>();

    private final Map<String, Gathering> gatherings = new HashMap<>();
    private final Comebacks comebacks = new Comebacks();

    SecondLook(TenantTally first) {
        this.first = first;
        this.suspect = first.addressesOfNoSuccess();
        this.programs = new HashSet<>();
        this.agents = new HashSet<>();
        this.hit = new HashSet<>();
        first.gatherings().forEach(this::expect);
    }

    private SecondLook(SecondLook like) {
        this.first = like.first;
        this.suspect = like.suspect;
        this.programs = like.programs;
        this.agents = like.agents;
        this.hit = like.hit;
    }

    /** A trouble of one hour may go on in the next with others; a policy's refusals are one gathering. */
    private void expect(String key, Gathering gathering) {
        int cut = key.indexOf(' ');
        String rest = key.substring(cut + 1);
        switch (key.substring(0, cut)) {
            case "knocking" -> {
                if (first.isSprayedFrom(rest, FEW)) {
                    suspect.add(rest);
                }
            }
            case "scattered" -> {
                programs.add(rest.substring(0, rest.lastIndexOf('\n')));
                agents.add(rest.substring(0, rest.indexOf('\n')));
            }
            case "policy" -> {
                if (gathering.users().size() > 1) {
                    hit(gathering);
                }
            }
            default -> hit(gathering);
        }
    }

    private void hit(Gathering gathering) {
        gathering.users().keySet().forEach(user -> hit.add(user.id()));
    }

    /** Another look with the same in mind, for another part of the log. */
    SecondLook another() {
        return new SecondLook(this);
    }

    /** Counts the records of a user, which are made only where they matter. */
    void addAll(UserRef user, SignInLog log, Reader reader) {
        boolean isHit = hit.contains(user.id());
        for (int at = 0; at < log.size(); at++) {
            Kind kind = first.kinds().find(log, at, reader);
            boolean matters = isHit && Comebacks.isOne(kind.reading())
                    || kind.isAccepted() && isAtSuspect(log.placeAt(at))
                    || kind.isUnattended() && isStrange(log.clientAt(at), log.deviceAt(at));
            if (matters) {
                add(user, reader.read(log, at));
            }
        }
    }

    private boolean isAtSuspect(Place place) {
        return !suspect.isEmpty() && suspect.contains(place.address());
    }

    /** Whether one of the programs came without a device's identity. */
    private boolean isStrange(Client client, Device device) {
        return isProgram(client) && device.id().isEmpty();
    }

    private boolean isProgram(Client client) {
        if (agents.isEmpty()) {
            return false;
        }
        Boolean is = known.get(client);
        if (is == null) {
            is = agents.contains(client.userAgent()) && programs.contains(TenantTally.program(client));
            known.put(client, is);
        }
        return is;
    }

    /** Counts one record of a user. */
    public void add(UserRef user, Reading reading) {
        if (hit.contains(user.id())) {
            comebacks.add(user.id(), reading);
        }
        Place place = reading.signIn().place();
        if (place.address().isEmpty() || !TenantTally.isTyped(reading) || !TenantTally.isAccepted(reading)) {
            return;
        }
        if (isAtSuspect(place)) {
            gather("accepted " + place.address(), user, reading);
        }
        Client client = reading.signIn().client();
        if (Kind.isUnattended(reading) && isStrange(client, reading.signIn().device())) {
            String program = TenantTally.program(client);
            gather("entered " + program + "\n" + TenantTally.from(place) + "\n" + user.id(), user, reading);
        }
    }

    private void gather(String key, UserRef user, Reading reading) {
        gatherings.computeIfAbsent(key, k -> new Gathering()).add(user, reading);
    }

    /** Adds what another look counted. */
    public void merge(SecondLook other) {
        other.gatherings.forEach((key, one) ->
                gatherings.computeIfAbsent(key, k -> new Gathering()).merge(one));
        comebacks.merge(other.comebacks);
    }

    Map<String, Gathering> gatherings() {
        return Collections.unmodifiableMap(gatherings);
    }

    Comebacks comebacks() {
        return comebacks;
    }

    /** What both looks counted, to be asked. Neither must change any more. */
    public TenantView view() {
        return first.view(this);
    }
}
