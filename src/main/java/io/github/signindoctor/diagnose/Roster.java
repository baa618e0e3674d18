package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.UserRef;
import io.github.signindoctor.model.Who;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
public record Roster(List<UserTimeline> users, List<SignIn> others) {
    private static final Comparator<SignIn> LATEST =
            Comparator.comparing(SignIn::createdDateTime).thenComparing(SignIn::requestId);

    /** Copies the lists. */
    public Roster {
        users = List.copyOf(users);
        others = List.copyOf(others);
    }

    /** Sorts the sign-ins of a whole input. */
    public static Roster of(Collection<SignIn> signIns) {
        Identities identities = Identities.of(signIns);
        Map<Identities.Key, List<SignIn>> byUser = new TreeMap<>();
        List<SignIn> others = new ArrayList<>();
        for (SignIn signIn : signIns) {
            if (signIn.who() instanceof Who.User user && !Identities.isNameless(user)) {
                byUser.computeIfAbsent(identities.keyOf(signIn, user), key -> new ArrayList<>())
                        .add(signIn);
            } else {
                others.add(signIn);
            }
        }
        List<UserTimeline> users = new ArrayList<>();
        byUser.forEach((key, records) ->
                users.add(new UserTimeline(new UserRef(key.user(), nameOf(records)), key.tenantId(), records)));
        return new Roster(users, others);
    }

    /** The latest record that carries a name decides, so that a renamed user is shown under the new name. */
    private static String nameOf(List<SignIn> records) {
        Comparator<SignIn> best = Comparator.comparing((SignIn signIn) ->
                        !((Who.User) signIn.who()).principalName().isEmpty())
                .thenComparing(LATEST);
        return ((Who.User) records.stream().max(best).orElseThrow().who()).name();
    }
}
