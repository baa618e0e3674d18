package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.model.Who;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
        List<Share> shares = new ArrayList<>(parts.size());
        List<int[]> others = new ArrayList<>();
        for (int[] part : parts) {
            if (signIns.whoAt(part[0]) instanceof Who.User user && !Identities.isNameless(user)) {
                shares.add(new Share(identities.keyOf(signIns.tenancyAt(part[0]), user), List.of(part)));
            } else {
                others.add(part);
            }
        }
        List<UserTimeline> users = byKey(shares).parallelStream()
                .map(share -> share.timeline(signIns))
                .toList();
        return new Roster(users, signIns.select(joined(others)));
    }

    /**
     * Sign-ins of one user.
     *
     * @param parts their places, those of one name together
     */
    private record Share(Identities.Key key, List<int[]> parts) {
        UserTimeline timeline(SignInLog signIns) {
            SignInLog records = signIns.select(joined(parts));
            String name = parts.size() == 1 ? ((Who.User) records.whoAt(0)).name() : nameOf(records);
            return new UserTimeline(new UserRef(key.user(), name), key.tenantId(), records);
        }

        Share and(Share other) {
            List<int[]> both = new ArrayList<>(parts);
            both.addAll(other.parts);
            return new Share(key, both);
        }
    }

    /** One share a user. */
    private static List<Share> byKey(List<Share> shares) {
        Share[] sorted = shares.toArray(Share[]::new);
        Arrays.parallelSort(sorted, Comparator.comparing(Share::key));
        List<Share> users = new ArrayList<>(sorted.length);
        for (Share share : sorted) {
            int last = users.size() - 1;
            if (last >= 0 && users.get(last).key.equals(share.key)) {
                users.set(last, users.get(last).and(share));
            } else {
                users.add(share);
            }
        }
        return users;
    }

    private static int[] joined(List<int[]> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int size = 0;
        for (int[] part : parts) {
            size += part.length;
        }
        int[] joined = new int[size];
        int end = 0;
        for (int[] part : parts) {
            System.arraycopy(part, 0, joined, end, part.length);
            end += part.length;
        }
        Arrays.sort(joined);
        return joined;
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
