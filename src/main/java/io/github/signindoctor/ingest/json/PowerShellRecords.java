package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.table.DotNetText;
import io.github.signindoctor.ingest.table.GraphNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Objects of the PowerShell SDK: a bag of further members at every level, and structures that ConvertTo-Json cut to text. */
final class PowerShellRecords {
    private static final String BAG = "AdditionalProperties";

    private PowerShellRecords() {}

    /**
     * The row, and whether something in it was cut.
     *
     * @param row under Graph's names, without its time
     * @param cut whether ConvertTo-Json reached its depth
     */
    record Unwrapped(Row row, boolean cut) {}

    static Unwrapped unwrap(ObjectNode record) {
        boolean[] cut = new boolean[1];
        JsonNode plain = plain(record, cut);
        ObjectNode canonical = GraphNames.canonical((ObjectNode) plain);
        dropTexts(canonical, cut);
        return new Unwrapped(new Row(canonical), cut[0]);
    }

    private static JsonNode plain(JsonNode value, boolean[] cut) {
        if (value instanceof ArrayNode array) {
            ArrayNode plain = array.arrayNode();
            array.forEach(each -> add(plain, plain(each, cut)));
            return plain;
        }
        if (value instanceof ObjectNode object) {
            return object.path("value").isArray() && object.has("Count") && object.size() == 2
                    ? plain(object.get("value"), cut)
                    : merged(object, cut);
        }
        if (value.isTextual() && DotNetText.standsForObject(value.textValue())) {
            cut[0] = true;
            return NullNode.getInstance();
        }
        return value;
    }

    private static void add(ArrayNode array, JsonNode value) {
        if (!value.isNull()) {
            array.add(value);
        }
    }

    private static ObjectNode merged(ObjectNode object, boolean[] cut) {
        ObjectNode merged = object.objectNode();
        List<ObjectNode> sources = new ArrayList<>(List.of(object));
        if (object.get(BAG) instanceof ObjectNode bag) {
            sources.add(bag);
        }
        for (ObjectNode source : sources) {
            for (Map.Entry<String, JsonNode> member : source.properties()) {
                if (!member.getKey().equals(BAG)) {
                    merged.set(member.getKey(), plain(member.getValue(), cut));
                }
            }
        }
        return merged;
    }

    private static void dropTexts(ObjectNode canonical, boolean[] cut) {
        List<String> broken = new ArrayList<>();
        canonical.properties().forEach(member -> {
            if (GraphNames.isStructured(member.getKey()) && member.getValue().isTextual()) {
                broken.add(member.getKey());
            }
        });
        broken.forEach(canonical::remove);
        cut[0] |= !broken.isEmpty();
    }
}
