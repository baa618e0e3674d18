package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
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
    private final SignInLog signIns;
    private final List<int[]> parts;
    private final Set<String> ownTenants = new HashSet<>();
    /** The tenant that all records of users state; empty where they differ, or one states none. */
    private String commonTenant = "";

    private final Map<String, Set<String>> tenantsOfUser = new HashMap<>();
    private final Map<Key, Set<String>> idsOfName = new HashMap<>();

    /**
     * Whose a record is.
     *
     * @param tenantId may be empty
     * @param user object id, or folded principal name
     */
    record Key(String tenantId, String user) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return tenantId.equals(other.tenantId) ? user.compareTo(other.user) : tenantId.compareTo(other.tenantId);
        }
    }

    private Identities(SignInLog signIns, List<int[]> parts) {
        this.signIns = signIns;
        this.parts = parts;
    }

    /**
     * Learns from a log.
     *
     * @param parts its places, those of one person together
     */
    static Identities of(SignInLog signIns, List<int[]> parts) {
        Identities identities = new Identities(signIns, parts);
        identities.learnOwnTenants();
        identities.commonTenant = identities.findCommonTenant();
        if (identities.commonTenant.isEmpty()) {
            identities.learnTenantsOfUsers();
        }
        if (identities.isAnyWithoutId()) {
            identities.learnNames();
        }
        return identities;
    }

    private void learnOwnTenants() {
        Tenancy before = null;
        for (int[] part : parts) {
            Tenancy tenancy = signIns.tenancyAt(part[0]);
            if (tenancy != before) {
                learnTenant(tenancy);
            }
            before = tenancy;
        }
    }

    private String findCommonTenant() {
        String common = "";
        Tenancy before = null;
        for (int[] part : parts) {
            Tenancy tenancy = signIns.tenancyAt(part[0]);
            if (tenancy != before && signIns.whoAt(part[0]) instanceof Who.User) {
                String stated = statedTenant(tenancy);
                if (stated.isEmpty() || before != null && !stated.equals(common)) {
                    return "";
                }
                common = stated;
                before = tenancy;
            }
        }
        return common;
    }

    private void learnTenantsOfUsers() {
        for (int[] part : parts) {
            if (signIns.whoAt(part[0]) instanceof Who.User user) {
                learnTenantOf(user, signIns.tenancyAt(part[0]));
            }
        }
    }

    private boolean isAnyWithoutId() {
        for (int[] part : parts) {
            if (signIns.whoAt(part[0]) instanceof Who.User user && user.id().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void learnNames() {
        for (int[] part : parts) {
            if (signIns.whoAt(part[0]) instanceof Who.User user && !user.id().isEmpty()) {
                Key name = new Key(tenantOf(signIns.tenancyAt(part[0]), user), fold(user.principalName()));
                idsOfName.merge(name, Set.of(user.id()), Identities::both);
            }
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        if (one.containsAll(other)) {
            return one;
        }
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

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
            tenantsOfUser.merge(personOf(user), Set.of(tenant), Identities::both);
        }
    }

    private String tenantOf(Tenancy tenancy, Who.User user) {
        if (!commonTenant.isEmpty()) {
            return commonTenant;
        }
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
