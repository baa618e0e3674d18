package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.model.Who;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
        List<int[]> parts = signIns.byWho();
        Identities identities = Identities.of(signIns, parts);
        Map<Identities.Key, List<int[]>> byUser = new HashMap<>();
        List<int[]> others = new ArrayList<>();
        for (int[] part : parts) {
            List<int[]> whose = signIns.whoAt(part[0]) instanceof Who.User user && !Identities.isNameless(user)
                    ? byUser.computeIfAbsent(
                            identities.keyOf(signIns.tenancyAt(part[0]), user), key -> new ArrayList<>(1))
                    : others;
            whose.add(part);
        }
        List<UserTimeline> users = new TreeMap<>(byUser)
                .entrySet().parallelStream()
                        .map(each -> timeline(each.getKey(), signIns.select(joined(each.getValue()))))
                        .toList();
        return new Roster(users, signIns.select(joined(others)));
    }

    private static int[] joined(List<int[]> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return parts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    }

    private static UserTimeline timeline(Identities.Key key, SignInLog records) {
        Who.User first = (Who.User) records.whoAt(0);
        boolean alone = IntStream.range(1, records.size()).allMatch(at -> records.whoAt(at) == first);
        return new UserTimeline(
                new UserRef(key.user(), alone ? first.name() : nameOf(records)), key.tenantId(), records);
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
}
