package io.github.signindoctor.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A column of a sign-in table in Log Analytics.
 *
 * @param folded its name without what queries and collectors append ({@code " [UTC]"}, {@code _dynamic}, {@code _string}, the
 *     type letters of custom tables), in lower case
 * @param path dotted path in the canonical row
 * @param nested whether the text of its cells may be an object or a list
 */
record LogAnalyticsColumn(String folded, String path, boolean nested) {
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

    /** Names met, for a name is met once a row. Bounded, because who writes a file may invent names without end. */
    private static final Map<String, LogAnalyticsColumn> MET = new ConcurrentHashMap<>();

    private static final int MOST_MET = 2000;

    static LogAnalyticsColumn of(String name) {
        LogAnalyticsColumn met = MET.get(name);
        if (met != null) {
            return met;
        }
        LogAnalyticsColumn column = read(base(name));
        if (MET.size() < MOST_MET) {
            MET.put(name, column);
        }
        return column;
    }

    private static LogAnalyticsColumn read(String base) {
        String folded = base.toLowerCase(Locale.ROOT);
        boolean nested = NESTED.contains(folded) || NESTED_ENDINGS.stream().anyMatch(folded::endsWith);
        return new LogAnalyticsColumn(folded, path(base, folded), nested);
    }

    private static String base(String name) {
        int zone = name.indexOf(" [");
        String bare = (zone < 0 ? name : name.substring(0, zone)).strip();
        for (String suffix : SUFFIXES) {
            if (bare.length() > suffix.length() && bare.endsWith(suffix)) {
                return bare.substring(0, bare.length() - suffix.length());
            }
        }
        return bare;
    }

    private static String path(String base, String folded) {
        int split = folded.indexOf('_');
        String head = split < 0 ? "" : folded.substring(0, split);
        if (FLATTENED.contains(head) && split < base.length() - 1) {
            String parent = head.startsWith("location") ? "location" : camel(base.substring(0, split));
            return parent + "." + camel(base.substring(split + 1));
        }
        return RENAMED.getOrDefault(folded, camel(base).replace("Types_V2", "Types_v2"));
    }

    private static String camel(String name) {
        int capitals = Math.min(name.length(), name.startsWith("IP") ? 2 : 1);
        return name.substring(0, capitals).toLowerCase(Locale.ROOT) + name.substring(capitals);
    }
}
