package io.github.signindoctor.ingest.table;

/** What .NET prints where PowerShell had no room for an object. */
public final class DotNetText {
    private DotNetText() {}

    /** Whether the text only names the type of an object, or lists its members in {@code @{}}. */
    public static boolean standsForObject(String text) {
        return text.startsWith("@{")
                || text.startsWith("class ") && (text.startsWith("Microsoft", 6) || text.contains("{\n"))
                || isType(text) && text.indexOf(' ') < 0;
    }

    private static boolean isType(String text) {
        return text.startsWith("System.") || text.startsWith("Microsoft.Graph.") || text.startsWith("Microsoft.Open.");
    }
}
