package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Fills a row in the form of Graph's {@code signIn}. */
public final class CanonicalNode {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root = NODES.objectNode();

    /** The row. */
    public ObjectNode root() {
        return root;
    }

    /** Sets a member by its dotted path; a blank text sets nothing. */
    public CanonicalNode text(String path, String value) {
        return value.isBlank() ? this : set(path, NODES.textNode(value));
    }

    /** Sets a member to true or false. */
    public CanonicalNode flag(String path, boolean value) {
        return set(path, NODES.booleanNode(value));
    }

    /** A number where the text is one, otherwise the text; nothing where it is blank. */
    public CanonicalNode number(String path, String value) {
        return Cells.whole(value)
                .map(whole -> set(path, NODES.numberNode(whole)))
                .orElseGet(() -> text(path, value));
    }

    /** True or false where the text says so, otherwise the text; nothing where it is blank. */
    public CanonicalNode yesNo(String path, String value) {
        return Cells.yesNo(value).map(said -> flag(path, said)).orElseGet(() -> text(path, value));
    }

    /** Sets a member to a list of texts. */
    public CanonicalNode words(String path, String... values) {
        var list = NODES.arrayNode();
        for (String value : values) {
            list.add(value);
        }
        return set(path, list);
    }

    /** Sets a member by its dotted path. */
    public CanonicalNode set(String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            root.set(path, value);
            return this;
        }
        String parent = path.substring(0, dot);
        ObjectNode inner = root.get(parent) instanceof ObjectNode known ? known : root.putObject(parent);
        inner.set(path.substring(dot + 1), value);
        return this;
    }

    /** Whether something stands at the path. */
    public boolean has(String path) {
        JsonNode found = root.at("/" + path.replace('.', '/'));
        return !found.isMissingNode() && !found.isNull() && !found.asText("x").isEmpty();
    }

    /** The place in the portal's words, {@code City, State, CC}; read from the right, because only a city may hold a comma. */
    public CanonicalNode place(String words) {
        int country = words.lastIndexOf(',');
        int state = country < 0 ? -1 : words.lastIndexOf(',', country - 1);
        text("location.countryOrRegion", words.substring(country + 1).strip());
        if (state >= 0) {
            text("location.state", words.substring(state + 1, country).strip());
        }
        int city = state >= 0 ? state : Math.max(country, 0);
        return text("location.city", words.substring(0, city).strip());
    }
}
