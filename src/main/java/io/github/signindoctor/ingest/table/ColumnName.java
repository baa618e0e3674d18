package io.github.signindoctor.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name of a column without what queries and collectors append ({@code " [UTC]"}, {@code _dynamic}, {@code _string}, the
 * type letters of custom tables), split where a collector flattened a nested value into it.
 *
 * @param base the name, in the case of the export
 * @param parent the value that {@code Status_errorCode} was flattened from; empty where none was
 * @param member the name inside the parent, or the base
 */
public record ColumnName(String base, String parent, String member) {
    private static final List<String> SUFFIXES = List.of("_dynamic", "_string", "_s", "_d", "_g", "_b", "_t");

    private static final Map<String, String> FLATTENED = Map.of(
            "status", "status",
            "properties", "properties",
            "devicedetail", "deviceDetail",
            "location", "location",
            "locationdetails", "LocationDetails",
            "mfadetail", "mfaDetail");

    /** Takes a name apart. */
    public static ColumnName of(String written) {
        String base = base(written);
        int split = base.indexOf('_');
        String parent = split < 0 || split == base.length() - 1
                ? ""
                : FLATTENED.getOrDefault(base.substring(0, split).toLowerCase(Locale.ROOT), "");
        return new ColumnName(base, parent, parent.isEmpty() ? base : base.substring(split + 1));
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
}
