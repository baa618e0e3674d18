package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the practice tenant is, as one tree of documents. A change leaves the former document behind for a
 * while: reads and the enforcement of policies lag behind writes, as they do in the real one. Not safe for threads.
 */
public final class Tenant {
    /** How long reads show what was before a write. */
    public static final Duration READ_LAG = Duration.ofSeconds(5);

    /** How long sign-ins are judged by what was before a write. */
    public static final Duration ENFORCEMENT_LAG = Duration.ofSeconds(60);

    private static final String SHADOWS = "shadows";
    private static final String EVENTS = "events";
    private static final String CLOCK = "clock";

    private final ObjectNode root;
    private final EventLog events;

    private Tenant(ObjectNode root, EventLog events) {
        this.root = root;
        this.events = events;
    }

    /** A tenant with nothing in it. */
    static Tenant empty(long seed, Instant start) {
        ObjectNode root = Json.object().put("practiceTenant", 1).put("seed", seed);
        root.put("start", start.toString()).put(CLOCK, start.toEpochMilli());
        return new Tenant(root, new EventLog());
    }

    /** A tenant that was written before. */
    static Tenant read(ObjectNode written) {
        EventLog events = EventLog.read(written.path(EVENTS));
        written.remove(EVENTS);
        return new Tenant(written, events);
    }

    ObjectNode written() {
        ObjectNode all = Json.object();
        all.setAll(root);
        all.set(EVENTS, events.written());
        return all;
    }

    /** Makes identifiers. */
    public Ids ids() {
        return new Ids(root.path("seed").asLong());
    }

    /** When the practice began. */
    public Instant start() {
        return Instant.parse(root.path("start").asText());
    }

    /** The latest time that anybody saw in it. */
    public Instant clock() {
        return Instant.ofEpochMilli(root.path(CLOCK).asLong());
    }

    /** Notes the time. */
    public void clock(Instant now) {
        root.put(CLOCK, Math.max(now.toEpochMilli(), root.path(CLOCK).asLong()));
    }

    /** A number that no call got before. */
    public int number(String counter) {
        int next = root.path("counters").path(counter).asInt() + 1;
        root.withObjectProperty("counters").put(counter, next);
        return next;
    }

    /** Sign-ins. */
    public EventLog events() {
        return events;
    }

    /** Entries of the audit log, oldest first. */
    public ArrayNode audits() {
        return root.withArrayProperty("audits");
    }

    /** Ids of all documents of a kind, in the order of their making. */
    public List<String> idsOf(Shelf shelf) {
        List<String> ids = new ArrayList<>();
        root.path(shelf.id()).fieldNames().forEachRemaining(ids::add);
        return ids;
    }

    /** A document as it is; missing where there is none. */
    public JsonNode get(Shelf shelf, String id) {
        return root.path(shelf.id()).path(id);
    }

    /** A document as it was a while ago, so that fresh changes do not show; missing where there was none. */
    public JsonNode get(Shelf shelf, String id, Instant now, Duration lag) {
        JsonNode shadow = root.path(SHADOWS).path(shelf.id() + "/" + id);
        boolean fresh = !shadow.isMissingNode()
                && now.toEpochMilli() - shadow.path("at").asLong() < lag.toMillis();
        return fresh ? shadow.path("was") : get(shelf, id);
    }

    /** A document as reads show it now; empty where there is none. */
    public Optional<JsonNode> seen(Shelf shelf, String id, Instant now) {
        JsonNode node = get(shelf, id, now, READ_LAG);
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
    }

    /** Puts a document where there was none, or changes one that nobody reads. */
    public void put(Shelf shelf, String id, JsonNode document) {
        root.withObjectProperty(shelf.id()).set(id, document);
    }

    /** Changes a document; the former one stays behind for those who lag. */
    public void change(Shelf shelf, String id, JsonNode document, Instant now) {
        ObjectNode shadow = root.withObjectProperty(SHADOWS).putObject(shelf.id() + "/" + id);
        shadow.put("at", now.toEpochMilli()).set("was", get(shelf, id).deepCopy());
        put(shelf, id, document);
    }

    /** Removes a document of which no trace need stay. */
    public void remove(Shelf shelf, String id) {
        root.withObjectProperty(shelf.id()).remove(id);
    }

    /** The id of a user who is named by id or principal name; empty where nobody is. */
    public Optional<String> userId(String idOrName) {
        if (!get(Shelf.USERS, idOrName).isMissingNode()) {
            return Optional.of(idOrName);
        }
        return idsOf(Shelf.USERS).stream()
                .filter(id ->
                        get(Shelf.USERS, id).path("userPrincipalName").asText().equalsIgnoreCase(idOrName))
                .findFirst();
    }

    /** Ids of the groups that a user is in, as it was a while ago. */
    public List<String> groupsOf(String user, Instant now, Duration lag) {
        return idsOf(Shelf.MEMBERS).stream()
                .filter(group -> Json.list(get(Shelf.MEMBERS, group, now, lag)).contains(user))
                .toList();
    }
}
