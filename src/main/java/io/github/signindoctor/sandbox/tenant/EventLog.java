package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All sign-ins of the tenant, oldest first. */
public final class EventLog {
    private static final Comparator<Event> BY_TIME =
            Comparator.comparingLong(Event::at).thenComparingInt(Event::number);

    private final List<Event> events = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private boolean sorted = true;

    EventLog() {}

    /** How many there are. */
    public int size() {
        return events.size();
    }

    /** Adds one. */
    public void add(Event event) {
        sorted &= events.isEmpty() || BY_TIME.compare(events.get(events.size() - 1), event) <= 0;
        events.add(new Event(
                event.at(),
                event.number(),
                share(event.user()),
                share(event.beat()),
                share(event.scene()),
                share(event.policies()),
                event.attempt()));
    }

    /** All, oldest first. */
    public List<Event> all() {
        if (!sorted) {
            events.sort(BY_TIME);
            sorted = true;
        }
        return events;
    }

    private String share(String text) {
        return shared.computeIfAbsent(text, each -> each);
    }

    ArrayNode written() {
        ArrayNode rows = Json.array();
        for (Event each : all()) {
            rows.addArray()
                    .add(each.at())
                    .add(each.number())
                    .add(each.user())
                    .add(each.beat())
                    .add(each.scene())
                    .add(each.policies())
                    .add(each.attempt());
        }
        return rows;
    }

    static EventLog read(JsonNode rows) {
        EventLog log = new EventLog();
        for (JsonNode row : rows) {
            log.add(new Event(
                    row.path(0).asLong(),
                    row.path(1).asInt(),
                    row.path(2).asText(),
                    row.path(3).asText(),
                    row.path(4).asText(),
                    row.path(5).asText(),
                    row.path(6).asInt()));
        }
        return log;
    }
}
