package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.UserRef;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final Set<Signal> NEEDS_THE_USER = EnumSet.of(
            Signal.PASSED, Signal.SATISFIED_BY_CLAIM, Signal.SATISFIED_ELSEWHERE, Signal.FIRST_FACTOR_BY_CLAIM);

    private final TenantTally first;
    private final Set<String> tried = new HashSet<>();
    private final Set<String> programs = new HashSet<>();
    private final Set<String> agents = new HashSet<>();
    private final Set<String> hit = new HashSet<>();
    private final Map<String, Gathering> gatherings = new HashMap<>();
    private final Comebacks comebacks = new Comebacks();

    SecondLook(TenantTally first) {
        this.first = first;
        first.gatherings().forEach(this::expect);
    }

    /** A trouble of one hour may go on in the next with others; a policy's refusals are one gathering. */
    private void expect(String key, Gathering gathering) {
        int cut = key.indexOf(' ');
        String rest = key.substring(cut + 1);
        switch (key.substring(0, cut)) {
            case "knocking" -> {
                if (first.isSprayedFrom(rest, FEW)) {
                    tried.add(rest);
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
        return new SecondLook(first);
    }

    /** Whether a record may matter, judged by what needs neither its identifiers nor its steps. */
    boolean mayMatter(UserRef user, Place place, Client client) {
        String address = place.address();
        return hit.contains(user.id())
                || !address.isEmpty() && (tried.contains(address) || !first.isEnteredFrom(address))
                || agents.contains(client.userAgent());
    }

    /** Counts one record of a user. */
    public void add(UserRef user, Reading reading) {
        if (hit.contains(user.id())) {
            comebacks.add(user.id(), reading);
        }
        String address = reading.signIn().place().address();
        if (!address.isEmpty() && TenantTally.isTyped(reading)) {
            boolean suspect = tried.contains(address) || !first.isEnteredFrom(address);
            if (suspect && TenantTally.isAccepted(reading)) {
                gather("accepted " + address, user, reading);
            }
            gatherEntered(user, reading);
        }
    }

    /** A password that a program without a device's identity got right, and no second factor that a person gave. */
    private void gatherEntered(UserRef user, Reading reading) {
        Client client = reading.signIn().client();
        boolean right =
                TenantTally.isAsked(reading) || reading.succeeded() && !NEEDS_THE_USER.contains(reading.signal());
        if (right
                && !reading.password().isNo()
                && agents.contains(client.userAgent())
                && programs.contains(TenantTally.program(client))
                && reading.signIn().device().id().isEmpty()) {
            String where = TenantTally.from(reading.signIn().place());
            gather("entered " + TenantTally.program(client) + "\n" + where + "\n" + user.id(), user, reading);
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
