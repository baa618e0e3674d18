package io.github.signindoctor.graph.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Built-in directory roles. Their template ids, from Microsoft's page of them, are the same in every tenant
 * (learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference).
 */
public final class Role {
    private static final String ADMINISTRATOR = "Global Administrator";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("62e90394-69f5-4237-9190-012177145e10", ADMINISTRATOR),
            Map.entry("b1be1c3e-b65d-4f19-8427-f6fa0d97feb9", "Conditional Access Administrator"),
            Map.entry("729827e3-9c14-49f7-bb1b-9608f156bbb8", "Helpdesk Administrator"),
            Map.entry("c4e39bd9-1100-46d3-8c65-fb160da0071f", "Authentication Administrator"),
            Map.entry("0526716b-113d-4c15-b2c8-68e3c22b9f80", "Authentication Policy Administrator"),
            Map.entry("7be44c8a-adaf-4e2a-84d6-ab2649e08a13", "Privileged Authentication Administrator"),
            Map.entry("e8611ab8-c189-46e8-94e1-60213ab1f814", "Privileged Role Administrator"),
            Map.entry("194ae4cb-b126-40b2-bd5b-6091b380977d", "Security Administrator"),
            Map.entry("5f2222b1-57c3-48ba-8ad5-d4759f1fde6f", "Security Operator"),
            Map.entry("5d6b6bb7-de71-4623-b4af-96380a352509", "Security Reader"),
            Map.entry("4a5d8f65-41da-4de4-8968-e035b65339cf", "Reports Reader"),
            Map.entry("f2ef992c-3afb-46b9-b7cf-a126ee74c451", "Global Reader"),
            Map.entry("fe930be7-5e62-47db-91af-98c3a49a38b1", "User Administrator"));

    private static final Map<String, List<String>> BY_PATH = byPath();

    private Role() {}

    private static Map<String, List<String>> byPath() {
        List<String> logs = List.of(
                "Reports Reader", "Security Reader", "Global Reader", "Security Operator", "Security Administrator");
        Map<String, List<String>> byPath = new LinkedHashMap<>();
        byPath.put("/auditLogs", logs);
        byPath.put("/reports", logs);
        byPath.put("/identityProtection", List.of("Security Reader", "Security Operator", "Global Reader"));
        byPath.put(
                "/identity",
                List.of(
                        "Security Reader",
                        "Global Reader",
                        "Conditional Access Administrator",
                        "Security Administrator"));
        byPath.put("/policies", List.of("Global Reader", "Authentication Policy Administrator"));
        byPath.put(
                "/users",
                List.of("Global Reader", "Authentication Administrator", "Privileged Authentication Administrator"));
        return byPath;
    }

    /** The name of a role; its template id where we do not know it. */
    public static String name(String template) {
        return NAMES.getOrDefault(template, template);
    }

    /** Whether a role of this name lets a person read a path of Graph. */
    static boolean opens(String path, String name) {
        return name.equals(ADMINISTRATOR) || among(path).contains(name);
    }

    /** Roles that let a person read a path, least first, the first three: "A, B or C". */
    static String namesFor(String path) {
        List<String> all = among(path);
        List<String> few = all.subList(0, Math.min(3, all.size()));
        int last = few.size() - 1;
        return last == 0 ? few.get(0) : String.join(", ", few.subList(0, last)) + " or " + few.get(last);
    }

    private static List<String> among(String path) {
        return BY_PATH.entrySet().stream()
                .filter(each -> path.equals(each.getKey()) || path.startsWith(each.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of("Global Reader"));
    }
}
