package io.github.signindoctor.graph.wire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which permissions let one read what, and what cannot be seen without them. From Microsoft's permission reference
 * (learn.microsoft.com/graph/permissions-reference) and the pages of each call.
 *
 * @param name the one to ask for
 * @param alsoEnough others that let one read the same
 * @param costs what is not seen without it, for a person
 */
public record Permission(String name, List<String> alsoEnough, String costs) {
    /** All that reading asks for, the most needed first. */
    public static final List<Permission> READING = List.of(
            new Permission(
                    "AuditLog.Read.All",
                    List.of(),
                    "no sign-ins, no audit log, no registration report: nothing can be pulled"),
            new Permission(
                    "Directory.Read.All",
                    List.of("Directory.ReadWrite.All"),
                    "groups, roles and licences stay hidden, and Graph now and then takes a licensed tenant for an"
                            + " unlicensed one"),
            new Permission(
                    "Policy.Read.All",
                    List.of("Policy.Read.ConditionalAccess"),
                    "which Conditional Access policies applied stays hidden, also in the sign-ins"),
            new Permission(
                    "UserAuthenticationMethod.Read.All",
                    List.of("UserAuthenticationMethod.ReadWrite.All"),
                    "registered methods stay hidden, so a stale or missing one is not seen"),
            new Permission(
                    "IdentityRiskyUser.Read.All",
                    List.of("IdentityRiskyUser.ReadWrite.All"),
                    "risk of users stays hidden (needs an Entra ID P2 licence too)"));

    private static final Map<String, String> BY_PATH = byPath();

    private static Map<String, String> byPath() {
        Map<String, String> byPath = new LinkedHashMap<>();
        byPath.put("/auditLogs", "AuditLog.Read.All");
        byPath.put("/reports", "AuditLog.Read.All");
        byPath.put("/identityProtection", "IdentityRiskyUser.Read.All");
        byPath.put("/identity", "Policy.Read.All");
        return byPath;
    }

    /** Copies the list. */
    public Permission {
        alsoEnough = List.copyOf(alsoEnough);
    }

    /** The permission of this name, which must be one of {@link #READING}. */
    public static Permission named(String name) {
        return READING.stream()
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one of these grants lets one read it. */
    public boolean isIn(Set<String> granted) {
        return granted.contains(name) || alsoEnough.stream().anyMatch(granted::contains);
    }

    /** The permissions of which one is needed for a path, the one to ask for first; empty where we do not know. */
    static Set<String> enoughFor(String path) {
        Set<String> enough = new LinkedHashSet<>();
        if (path.matches("/users/[^/]+/authentication/.*")) {
            add(enough, "UserAuthenticationMethod.Read.All");
            return enough;
        }
        BY_PATH.entrySet().stream()
                .filter(each -> path.equals(each.getKey()) || path.startsWith(each.getKey() + "/"))
                .findFirst()
                .ifPresent(each -> add(enough, each.getValue()));
        return enough;
    }

    private static void add(Set<String> enough, String name) {
        READING.stream().filter(each -> each.name.equals(name)).findFirst().ifPresent(each -> {
            enough.add(each.name);
            enough.addAll(each.alsoEnough);
        });
    }
}
