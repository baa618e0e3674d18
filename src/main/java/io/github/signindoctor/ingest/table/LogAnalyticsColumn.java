package io.github.signindoctor.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A column of a sign-in table in Log Analytics.
 *
 * @param folded its name without what queries and collectors append, in lower case
 * @param path dotted path in the canonical row
 * @param nested whether the text of its cells may be an object or a list
 */
record LogAnalyticsColumn(String folded, String path, boolean nested) {
    private static final List<String> NESTED_ENDINGS = List.of("details", "policies", "types", "types_v2");

    /** Columns whose name is not Graph's; {@code ResourceId} and {@code TenantId} are those of Azure, not of the sign-in. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("aadtenantid", "tenantId"),
            Map.entry("tenantid", "workspaceId"),
            Map.entry("resourceid", "armResourceId"),
            Map.entry("resourceidentity", "resourceId"),
            Map.entry("locationdetails", "location"),
            Map.entry("location", "locationWords"),
            Map.entry("conditionalaccesspolicies", "appliedConditionalAccessPolicies"),
            Map.entry("processingtimeinms", "processingTimeInMilliseconds"),
            Map.entry("timegenerated", "timeGenerated"),
            Map.entry("resulttype", "resultType"),
            Map.entry("resultdescription", "resultDescription"),
            Map.entry("tablename", "tableName"));

    /** Names met, for a name is met once a row. Bounded, because who writes a file may invent names without end. */
    private static final Map<String, LogAnalyticsColumn> MET = new ConcurrentHashMap<>();

    private static final int MOST_MET = 2000;

    static LogAnalyticsColumn of(String name) {
        LogAnalyticsColumn met = MET.get(name);
        if (met != null) {
            return met;
        }
        LogAnalyticsColumn column = read(ColumnName.of(name));
        if (MET.size() < MOST_MET) {
            MET.put(name, column);
        }
        return column;
    }

    private static LogAnalyticsColumn read(ColumnName name) {
        String folded = name.base().toLowerCase(Locale.ROOT);
        boolean nested = GraphNames.isStructured(GraphNames.of(name.base()))
                || NESTED_ENDINGS.stream().anyMatch(folded::endsWith);
        return new LogAnalyticsColumn(folded, path(name), nested);
    }

    private static String path(ColumnName name) {
        if (name.parent().isEmpty()) {
            return RENAMED.getOrDefault(GraphNames.fold(name.base()), graph(name.base()));
        }
        String parent = name.parent().equals("LocationDetails") ? "location" : name.parent();
        return parent + "." + graph(name.member());
    }

    /** Graph's name, or one made the way Graph makes its own. */
    private static String graph(String written) {
        String known = GraphNames.of(written);
        return known.isEmpty() ? known : known.substring(0, 1).toLowerCase(Locale.ROOT) + known.substring(1);
    }
}
