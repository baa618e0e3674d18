package io.github.signindoctor.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Short words for JSON nodes. */
public final class Json {
    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** An array of texts. */
    public static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /** An array of texts. */
    public static ArrayNode texts(String... texts) {
        return texts(List.of(texts));
    }

    /** The texts of an array; none where there is no array. */
    public static List<String> list(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** A copy without the members that only the practice tenant knows, whose names begin with an underscore. */
    public static ObjectNode visible(JsonNode node) {
        ObjectNode copy = object();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getKey().startsWith("_")) {
                copy.set(member.getKey(), member.getValue().deepCopy());
            }
        }
        return copy;
    }
}
