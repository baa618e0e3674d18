package io.github.signindoctor.ingest.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** Replaces halves of characters (lone surrogates), which JSON may escape but no output can encode. */
final class SurrogateRepair {
    private SurrogateRepair() {}

    /** The value, repaired where its text could hold a half character at all. */
    static JsonNode repair(JsonNode value, String text) {
        return suspect(text) ? repaired(value) : value;
    }

    /** A plain loop: every character of the input passes here. */
    private static boolean suspect(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return text.contains("\\ud") || text.contains("\\uD");
    }

    private static JsonNode repaired(JsonNode value) {
        if (value instanceof TextNode text) {
            return TextNode.valueOf(whole(text.textValue()));
        }
        if (value instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, repaired(array.get(at)));
            }
        }
        if (value instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                member.setValue(repaired(member.getValue()));
            }
        }
        return value;
    }

    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return whole.toString();
    }
}
