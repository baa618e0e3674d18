package io.github.signindoctor.graph.pull;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.graph.PullOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

/**
 * Whether a row is one of those asked for. Graph now and then answers with others: a filter that it ignores, another
 * spelling of a name; and some filters it does not know at all.
 */
final class RowCheck {
    private final PullOrder order;

    RowCheck(PullOrder order) {
        this.order = order;
    }

    boolean fits(JsonNode row) {
        PullOrder.Narrowing narrowing = order.narrowing();
        return isInWindow(row)
                && narrowing
                        .userId()
                        .map(id -> id.equalsIgnoreCase(row.path("userId").asText()))
                        .orElse(true)
                && narrowing.app().map(app -> isOfApp(row, app)).orElse(true)
                && narrowing.code().map(code -> code == code(row)).orElse(true)
                && (!narrowing.failures() || code(row) != 0);
    }

    private boolean isInWindow(JsonNode row) {
        try {
            Instant time = Instant.parse(row.path("createdDateTime").asText());
            return !time.isBefore(order.since()) && !time.isAfter(order.until());
        } catch (DateTimeException e) {
            return true; // what has no readable time is named when the archive is made, and not lost here
        }
    }

    private static boolean isOfApp(JsonNode row, String app) {
        String part = app.toLowerCase(Locale.ROOT);
        for (String name : new String[] {"appId", "resourceId"}) {
            if (row.path(name).asText().equalsIgnoreCase(app)) {
                return true;
            }
        }
        return contains(row, "appDisplayName", part) || contains(row, "resourceDisplayName", part);
    }

    private static boolean contains(JsonNode row, String name, String part) {
        return row.path(name).asText().toLowerCase(Locale.ROOT).contains(part);
    }

    private static int code(JsonNode row) {
        return row.path("status").path("errorCode").asInt();
    }
}
