package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the successes of one user tell a count across users: from where, with which apps, under which names. People have few
 * places and clients, and use them day by day; parts that the log shares are known again as the same object.
 */
final class Habits {
    /** One that is not found again among so many is counted twice, which changes nothing. */
    private static final int LOOK_BACK = 16;

    private final SignInLog log;
    private final List<Haunt> haunts = new ArrayList<>();
    private final List<Client> clients = new ArrayList<>();
    private final List<String> domains = new ArrayList<>(1);
    private int first;
    /** Of the success before; null before any. */
    private Who who;

    private Tenancy tenancy;

    Habits(SignInLog log) {
        this.log = log;
    }

    /** Takes a success. */
    void add(int at, Kind kind) {
        first = haunts.isEmpty() || log.nanosAt(at) < log.nanosAt(first) ? at : first;
        learnDomain(log.whoAt(at), log.tenancyAt(at));
        Client client = log.clientAt(at);
        learnClient(client);
        haunt(log.placeAt(at)).add(at, client, kind);
    }

    private void learnDomain(Who whose, Tenancy between) {
        if (whose == who && between == tenancy) {
            return;
        }
        who = whose;
        tenancy = between;
        if (!between.isCrossTenant()
                && whose instanceof Who.User user
                && !user.guest().isYes()) {
            domains.add(TenantTally.domain(user.principalName()));
        }
    }

    private void learnClient(Client client) {
        for (int each = clients.size() - 1; each >= Math.max(0, clients.size() - LOOK_BACK); each--) {
            if (clients.get(each) == client) {
                return;
            }
        }
        clients.add(client);
    }

    private Haunt haunt(Place place) {
        for (int each = haunts.size() - 1; each >= Math.max(0, haunts.size() - LOOK_BACK); each--) {
            if (haunts.get(each).place() == place) {
                return haunts.get(each);
            }
        }
        Haunt haunt = new Haunt(log, place);
        haunts.add(haunt);
        return haunt;
    }

    /** Whether there was no success. */
    boolean isEmpty() {
        return haunts.isEmpty();
    }

    /** Time of the first success; there must be one. */
    Instant first() {
        return log.timeAt(first);
    }

    /** From where; a place may come twice. */
    List<Haunt> haunts() {
        return haunts;
    }

    /** With what; a client may come twice. */
    List<Client> clients() {
        return clients;
    }

    /** The domains of the names that the user has at home; may hold the empty text. */
    List<String> domains() {
        return domains;
    }
}
