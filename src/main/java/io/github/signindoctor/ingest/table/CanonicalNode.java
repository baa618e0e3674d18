package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.PlaceWords;

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
        return !isBlank(at(path));
    }

    /** What stands at the path; a missing node where there is nothing. */
    JsonNode at(String path) {
        return root.at("/" + path.replace('.', '/'));
    }

    /** Whether a value says nothing: missing, null, a blank text. */
    public static boolean isBlank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank();
    }

    /** The place in the portal's words, {@code City, State, CC}. */
    public CanonicalNode place(String words) {
        PlaceWords place = PlaceWords.of(words);
        return text("location.countryOrRegion", place.country())
                .text("location.state", place.state())
                .text("location.city", place.city());
    }
}
