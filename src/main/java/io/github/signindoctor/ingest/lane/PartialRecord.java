package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.signindoctor.ingest.text.JsonText;
import java.nio.charset.StandardCharsets;

/** A record of which only some members were taken, as the tree that the twin would see. */
final class PartialRecord {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    void set(String[] path, byte[] text, int from, int to) {
        ObjectNode owner = node;
        for (int step = 0; step < path.length - 1; step++) {
            owner = owner.path(path[step]) instanceof ObjectNode known ? known : owner.putObject(path[step]);
        }
        owner.set(path[path.length - 1], value(text, from, to));
    }

    /** The value of a text that the lane found to be JSON. */
    static JsonNode value(byte[] text, int from, int to) {
        if (text[from] == '"' && isPlain(text, from, to)) {
            return TextNode.valueOf(new String(text, from + 1, to - from - 2, StandardCharsets.UTF_8));
        }
        String json = new String(text, from, to - from, StandardCharsets.UTF_8);
        return JsonText.parse(json, 1, 1)
                .value()
                .orElseThrow(() -> new IllegalStateException("the lane took for JSON what is none: " + json));
    }

    private static boolean isPlain(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] == '\\') {
                return false;
            }
        }
        return true;
    }
}
