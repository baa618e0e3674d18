package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Learns from a whole input which tenants are its own and which object id a principal name stands for.
 *
 * <p>Not every shape says whose log it is. A tenant is the input's own when a record says so, or when account and
 * resource are both at home there; a record between two tenants belongs to the own one of them. Abroad a user keeps
 * the home tenant where the input shows the user at home, too.
 */
final class Identities {
    private final Set<String> ownTenants = new HashSet<>();
    private final Map<String, Set<String>> tenantsOfUser = new HashMap<>();
    private final Map<Key, Set<String>> idsOfName = new HashMap<>();

    /**
     * Whose a record is.
     *
     * @param tenantId may be empty
     * @param user object id, or folded principal name
     */
    record Key(String tenantId, String user) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::tenantId).thenComparing(Key::user);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private Identities() {}

    /**
     * Learns from a log.
     *
     * @param parts its places, those of one person together
     */
    static Identities of(SignInLog signIns, List<int[]> parts) {
        Identities identities = new Identities();
        Set<Whose> all = new HashSet<>();
        for (int[] part : parts) {
            all.add(new Whose(signIns.whoAt(part[0]), signIns.tenancyAt(part[0])));
        }
        all.forEach(each -> identities.learnTenant(each.tenancy()));
        all.forEach(each -> {
            if (each.who() instanceof Who.User user) {
                identities.learnTenantOf(user, each.tenancy());
            }
        });
        all.forEach(each -> {
            if (each.who() instanceof Who.User user && !user.id().isEmpty()) {
                identities
                        .idsOfName
                        .computeIfAbsent(
                                new Key(identities.tenantOf(each.tenancy(), user), fold(user.principalName())),
                                key -> new HashSet<>())
                        .add(user.id());
            }
        });
        return identities;
    }

    /** What of a record tells whose it is. */
    private record Whose(Who who, Tenancy tenancy) {}

    /** Whether a record names a user in neither way. */
    static boolean isNameless(Who.User user) {
        return user.id().isEmpty() && user.principalName().isEmpty();
    }

    Key keyOf(Tenancy tenancy, Who.User user) {
        String tenant = tenantOf(tenancy, user);
        if (!user.id().isEmpty()) {
            return new Key(tenant, user.id());
        }
        Key byName = new Key(tenant, fold(user.principalName()));
        Set<String> ids = idsOfName.getOrDefault(byName, Set.of());
        return ids.size() == 1 ? new Key(tenant, ids.iterator().next()) : byName;
    }

    private void learnTenant(Tenancy tenancy) {
        if (!tenancy.tenantId().isEmpty()) {
            ownTenants.add(tenancy.tenantId());
        } else if (!tenancy.homeTenantId().isEmpty() && tenancy.homeTenantId().equals(tenancy.resourceTenantId())) {
            ownTenants.add(tenancy.homeTenantId());
        }
    }

    private void learnTenantOf(Who.User user, Tenancy tenancy) {
        String tenant = statedTenant(tenancy);
        if (!tenant.isEmpty()) {
            tenantsOfUser
                    .computeIfAbsent(personOf(user), key -> new HashSet<>())
                    .add(tenant);
        }
    }

    private String tenantOf(Tenancy tenancy, Who.User user) {
        String stated = statedTenant(tenancy);
        Set<String> known = tenantsOfUser.getOrDefault(personOf(user), Set.of());
        if (known.contains(tenancy.homeTenantId())) {
            return tenancy.homeTenantId();
        }
        if (!stated.isEmpty()) {
            return stated;
        }
        return known.size() == 1
                ? known.iterator().next()
                : ownTenants.size() == 1 ? ownTenants.iterator().next() : "";
    }

    private String statedTenant(Tenancy tenancy) {
        if (!tenancy.tenantId().isEmpty()) {
            return tenancy.tenantId();
        }
        String resource = tenancy.resourceTenantId();
        String home = tenancy.homeTenantId();
        boolean homeIsOwn = !home.isEmpty() && ownTenants.contains(home);
        return resource.isEmpty() || homeIsOwn && !ownTenants.contains(resource) ? home : resource;
    }

    private static String personOf(Who.User user) {
        return user.id().isEmpty() ? fold(user.principalName()) : user.id();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
