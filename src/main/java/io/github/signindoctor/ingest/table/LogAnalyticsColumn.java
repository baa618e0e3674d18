package io.github.signindoctor.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A column of a sign-in table in Log Analytics.
 *
 * @param base its name without what queries and collectors append: {@code " [UTC]"}, {@code _dynamic}, {@code _string}, and the
 *     type letters of custom tables
 */
record LogAnalyticsColumn(String base) {
    private static final List<String> SUFFIXES = List.of("_dynamic", "_string", "_s", "_d", "_g", "_b", "_t");

    private static final Set<String> NESTED = Set.of(
            "status",
            "devicedetail",
            "location",
            "locationdetails",
            "mfadetail",
            "managedserviceidentity",
            "agent",
            "authenticationmethodsused",
            "appliedeventlisteners",
            "conditionalaccessaudiences",
            "authenticationcontextclassreferences");

    private static final List<String> NESTED_ENDINGS = List.of("details", "policies", "types", "types_v2");

    /** Collectors that flatten write {@code Status_errorCode}. */
    private static final Set<String> FLATTENED =
            Set.of("status", "devicedetail", "location", "locationdetails", "mfadetail");

    /** Columns whose name is not Graph's; {@code ResourceId} and {@code TenantId} are those of Azure, not of the sign-in. */
    private static final Map<String, String> RENAMED = Map.of(
            "aadtenantid", "tenantId",
            "tenantid", "workspaceId",
            "resourceid", "armResourceId",
            "resourceidentity", "resourceId",
            "locationdetails", "location",
            "location", "locationWords",
            "conditionalaccesspolicies", "appliedConditionalAccessPolicies",
            "processingtimeinms", "processingTimeInMilliseconds");

    static LogAnalyticsColumn of(String name) {
        int zone = name.indexOf(" [");
        String bare = (zone < 0 ? name : name.substring(0, zone)).strip();
        for (String suffix : SUFFIXES) {
            if (bare.length() > suffix.length() && bare.endsWith(suffix)) {
                return new LogAnalyticsColumn(bare.substring(0, bare.length() - suffix.length()));
            }
        }
        return new LogAnalyticsColumn(bare);
    }

    String folded() {
        return base.toLowerCase(Locale.ROOT);
    }

    /** Whether the text of its cells may be an object or a list. */
    boolean nested() {
        String folded = folded();
        return NESTED.contains(folded) || NESTED_ENDINGS.stream().anyMatch(folded::endsWith);
    }

    /** The dotted path in the canonical row. */
    String path() {
        String folded = folded();
        int split = folded.indexOf('_');
        if (split > 0 && FLATTENED.contains(folded.substring(0, split))) {
            String parent = base.substring(0, split);
            String inner = parent.equalsIgnoreCase("location") ? "location" : new LogAnalyticsColumn(parent).path();
            return inner + "." + camel(base.substring(split + 1));
        }
        return RENAMED.getOrDefault(folded, camel(base).replace("Types_V2", "Types_v2"));
    }

    private static String camel(String name) {
        int capitals = name.startsWith("IP") ? 2 : 1;
        return name.substring(0, capitals).toLowerCase(Locale.ROOT) + name.substring(capitals);
    }
}
