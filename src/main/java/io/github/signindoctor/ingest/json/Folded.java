package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.table.CanonicalNode;
import io.github.signindoctor.ingest.table.GraphNames;
import io.github.signindoctor.ingest.text.JsonText;
import java.util.HashMap;
import java.util.Map;

/** The members of one object, found whatever their case and underscores; the first of equal names that holds something counts. */
final class Folded {
    private final Map<String, JsonNode> members;

    Folded(ObjectNode object) {
        members = new HashMap<>(object.size() * 2);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            members.merge(
                    GraphNames.fold(member.getKey()),
                    member.getValue(),
                    (first, later) -> CanonicalNode.isBlank(first) ? later : first);
        }
    }

    /** The member; {@link MissingNode} where there is none. */
    JsonNode get(String folded) {
        return members.getOrDefault(folded, MissingNode.getInstance());
    }

    boolean has(String folded) {
        return members.containsKey(folded);
    }

    /** The member as text; empty where there is none, or a list or object. */
    String text(String folded) {
        JsonNode value = get(folded);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    /** The text of the first of these members that has one. */
    String text(String folded, String other) {
        String text = text(folded);
        return text.isEmpty() ? text(other) : text;
    }

    /** The member as an object, also where it stands there as text; an empty one where there is none. */
    ObjectNode object(String folded) {
        JsonNode value = get(folded);
        JsonNode object =
                value.isTextual() ? JsonText.embedded(value.textValue()).orElse(value) : value;
        return object instanceof ObjectNode found ? found : JsonNodeFactory.instance.objectNode();
    }
}
