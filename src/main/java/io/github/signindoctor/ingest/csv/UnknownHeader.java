package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.table.Cells;
import java.util.stream.Collectors;

/** Says what is wrong with a header row that belongs to no export we know. */
final class UnknownHeader {
    private static final int SHOWN = 12;

    private UnknownHeader() {}

    static String reason(Header header) {
        if (header.names().stream().anyMatch(RecordStart::isData)) {
            return "header row is missing (expected column names such as \"Date (UTC)\" in the first line)";
        }
        if (LogAnalyticsTable.recognises(header)) {
            return "result of a query that summarizes or leaves out columns (expected rows with Id or UserPrincipalName and ResultType)";
        }
        String seen = header.names().stream().limit(SHOWN).map(Cells::quoted).collect(Collectors.joining(", "));
        String more = header.width() > SHOWN ? " and " + (header.width() - SHOWN) + " more" : "";
        return "columns of no known sign-in export: " + seen + more
                + " (expected a download of the portal in English, or better the same as JSON)";
    }
}
