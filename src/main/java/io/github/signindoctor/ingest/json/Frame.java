package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * A bracket that was opened around records.
 *
 * @param object whether it is the wrapper object itself, else a list
 * @param key name of the list in its wrapper; empty for a bare array
 * @param header what the wrapper says beside its list; empty for a bare array
 */
record Frame(boolean object, String key, ObjectNode header) {
    Surrounding surrounding() {
        if (isRows()) {
            return Surrounding.ROW;
        }
        return key.isEmpty() ? Surrounding.ARRAY : Surrounding.PAGE;
    }

    boolean isRows() {
        return !object && key.equalsIgnoreCase("rows") && header.path("columns").isArray();
    }

    /** Whether these are rows of which nothing before them says what their columns are. */
    boolean isUnnamed() {
        return !object
                && key.equalsIgnoreCase("rows")
                && !header.path("columns").isArray();
    }

    boolean isTables() {
        return !object && key.equalsIgnoreCase("tables");
    }

    /** Whether the service left a link to a further page. Some pastes write {@code #odata} for {@code @odata}. */
    boolean hasNextLink() {
        return header.properties().stream()
                .anyMatch(each -> each.getKey().toLowerCase(Locale.ROOT).endsWith("odata.nextlink")
                        && !each.getValue().asText().isEmpty());
    }

    boolean isGraphPage() {
        return header.properties().stream()
                .anyMatch(each -> each.getKey().toLowerCase(Locale.ROOT).contains("odata."));
    }

    int columns() {
        return header.path("columns").size();
    }

    /** A row of this list, as long as there are columns, under their names. */
    ObjectNode named(JsonNode row) {
        ObjectNode named = header.objectNode();
        JsonNode columns = header.path("columns");
        for (int at = 0; at < columns.size(); at++) {
            JsonNode column = columns.get(at);
            named.set(column.isTextual() ? column.asText() : column.path("name").asText(), row.get(at));
        }
        return named;
    }
}
