package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.lane.TenancyCounts;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.Tenancy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose logs these are. Some shapes say it; for the others it is the tenant whose resources most rows of the file ask for,
 * else the home of most of its users: people sign in to their own tenant far more often than to another.
 */
final class Tenants {
    private final Set<String> said = new TreeSet<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Map<String, Integer>> resources = new TreeMap<>();
    private final Map<String, Map<String, Integer>> homes = new TreeMap<>();
    private final Map<String, String> settled = new TreeMap<>();

    void see(SignIn row, JsonNode canonical) {
        see(row.origin().file(), row.tenancy(), 1);
        name(row.tenancy().homeTenantId(), canonical.path("homeTenantName").asText(""));
    }

    /** Takes rows of one file that say the same. */
    void see(String file, TenancyCounts.Count rows) {
        see(file, rows.tenancy(), rows.rows());
        name(rows.tenancy().homeTenantId(), rows.homeName());
    }

    private void see(String file, Tenancy tenancy, int rows) {
        if (!tenancy.tenantId().isEmpty()) {
            said.add(tenancy.tenantId());
        } else {
            count(resources, file, tenancy.resourceTenantId(), rows);
            count(homes, file, tenancy.homeTenantId(), rows);
        }
    }

    /** Takes what an archive says of its tenants. */
    void see(ObjectNode header) {
        for (JsonNode tenant : header.path("tenants")) {
            said.add(tenant.path("id").asText());
            name(tenant.path("id").asText(), tenant.path("name").asText(""));
        }
    }

    private static void count(Map<String, Map<String, Integer>> counts, String file, String tenant, int rows) {
        if (!tenant.isEmpty()) {
            counts.computeIfAbsent(file, each -> new TreeMap<>()).merge(tenant, rows, Integer::sum);
        }
    }

    private void name(String tenant, String name) {
        if (!tenant.isEmpty() && !name.isBlank()) {
            names.merge(tenant, name.strip(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** The sign-in with the tenant whose log it is, where that can be told. To be asked when all rows were seen. */
    SignIn settle(SignIn signIn) {
        Tenancy settledOne = settle(signIn.origin().file(), signIn.tenancy());
        return settledOne.equals(signIn.tenancy()) ? signIn : signIn.with(settledOne);
    }

    /** The same for what a row of this file says of tenants. */
    Tenancy settle(String file, Tenancy tenancy) {
        if (!tenancy.tenantId().isEmpty()) {
            return tenancy;
        }
        String tenant = settled.computeIfAbsent(file, this::guess);
        return tenant.isEmpty()
                ? tenancy
                : new Tenancy(tenant, tenancy.homeTenantId(), tenancy.resourceTenantId(), tenancy.crossTenantAccess());
    }

    private String guess(String file) {
        return most(resources.get(file))
                .or(() -> most(homes.get(file)))
                .orElseGet(() -> said.size() == 1 ? said.iterator().next() : "");
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts == null
                ? Optional.empty()
                : counts.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey);
    }

    /** All tenants, by id. */
    List<Imported.Tenant> list() {
        Set<String> all = new TreeSet<>(said);
        resources.keySet().forEach(file -> all.add(guess(file)));
        homes.keySet().forEach(file -> all.add(guess(file)));
        all.remove("");
        return all.stream()
                .map(id -> new Imported.Tenant(id, Optional.ofNullable(names.get(id))))
                .toList();
    }
}
