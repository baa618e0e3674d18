package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.model.Who;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sorts sign-ins by whose they are. A user's key is tenant and object id; where a record lacks the id, the folded
 * principal name, renamed to an id when exactly one id of the input carries that name in that tenant.
 *
 * @param users one timeline a user, by tenant and key
 * @param others records of service principals, managed identities and nobody
 */
public record Roster(List<UserTimeline> users, SignInLog others) {
    /** Copies the list. */
    public Roster {
        users = List.copyOf(users);
    }

    /** Sorts the sign-ins of a whole input. */
    public static Roster of(SignInLog signIns) {
        Identities identities = Identities.of(signIns);
        Map<Identities.Key, Places> byUser = new HashMap<>();
        Map<Who, Recent> recent = new IdentityHashMap<>();
        Places others = new Places();
        for (int at = 0; at < signIns.size(); at++) {
            Who who = signIns.whoAt(at);
            Tenancy tenancy = signIns.tenancyAt(at);
            Recent before = recent.get(who);
            if (before == null || before.tenancy() != tenancy) {
                Places places = who instanceof Who.User user && !Identities.isNameless(user)
                        ? byUser.computeIfAbsent(identities.keyOf(tenancy, user), key -> new Places())
                        : others;
                before = new Recent(tenancy, places);
                recent.put(who, before);
            }
            before.places().add(at);
        }
        List<UserTimeline> users = new TreeMap<>(byUser)
                .entrySet().parallelStream()
                        .map(each -> timeline(
                                each.getKey(), signIns.select(each.getValue().toArray())))
                        .toList();
        return new Roster(users, signIns.select(others.toArray()));
    }

    private static UserTimeline timeline(Identities.Key key, SignInLog records) {
        return new UserTimeline(new UserRef(key.user(), nameOf(records)), key.tenantId(), records);
    }

    /** The latest record that carries a name decides, so that a renamed user is shown under the new name. */
    private static String nameOf(SignInLog records) {
        int best = 0;
        for (int at = 1; at < records.size(); at++) {
            if (isLater(records, at, best)) {
                best = at;
            }
        }
        return ((Who.User) records.whoAt(best)).name();
    }

    private static boolean isLater(SignInLog records, int one, int other) {
        boolean named = isNamed(records, one);
        if (named != isNamed(records, other)) {
            return named;
        }
        int time = Long.compare(records.nanosAt(one), records.nanosAt(other));
        return time > 0
                || time == 0
                        && records.get(one)
                                        .requestId()
                                        .compareTo(records.get(other).requestId())
                                >= 0;
    }

    private static boolean isNamed(SignInLog records, int at) {
        return !((Who.User) records.whoAt(at)).principalName().isEmpty();
    }

    /** Where the last record of somebody went: logs share equal values, so the next one mostly goes there too. */
    private record Recent(Tenancy tenancy, Places places) {}

    /** Places in a log, as they come. */
    private static final class Places {
        private int[] places = new int[4];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        int[] toArray() {
            return Arrays.copyOf(places, size);
        }
    }
}
