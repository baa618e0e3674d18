package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Makes the tree of a value that the lane has found to be right, so that nothing need be judged any more. Escapes and
 * unusual numbers are left to the parser that the twin uses.
 */
final class PlainJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** So many digits fit into a long whatever they are. */
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})\\.[0-9]{1,17}");

    private static final int SAFE_DIGITS = 18;

    private final byte[] text;
    private int at;

    private PlainJson(byte[] text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The value that begins here. */
    static JsonNode at(byte[] text, int from) {
        return new PlainJson(text, from).value();
    }

    private JsonNode value() {
        return switch (text[at]) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> bare();
        };
    }

    private byte pass() {
        while (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t') {
            at++;
        }
        return text[at];
    }

    private JsonNode object() {
        ObjectNode object = NODES.objectNode();
        at++;
        while (pass() != '}') {
            if (text[at] == ',') {
                at++;
                pass();
            }
            String name = string().textValue();
            pass();
            at++;
            pass();
            object.set(name, value());
        }
        at++;
        return object;
    }

    private JsonNode list() {
        ArrayNode list = NODES.arrayNode();
        at++;
        while (pass() != ']') {
            if (text[at] == ',') {
                at++;
                pass();
            }
            list.add(value());
        }
        at++;
        return list;
    }

    private JsonNode string() {
        int from = at++;
        boolean escaped = false;
        while (text[at] != '"') {
            escaped |= text[at] == '\\';
            at += text[at] == '\\' ? 2 : 1;
        }
        at++;
        return escaped
                ? parsed(from)
                : NODES.textNode(new String(text, from + 1, at - from - 2, StandardCharsets.UTF_8));
    }

    private JsonNode bare() {
        int from = at;
        boolean digits = true;
        while (text[at] > ' ' && text[at] != ',' && text[at] != '}' && text[at] != ']') {
            digits &= text[at] >= '0' && text[at] <= '9';
            at++;
        }
        return switch (text[from]) {
            case 't' -> NODES.booleanNode(true);
            case 'f' -> NODES.booleanNode(false);
            case 'n' -> NODES.nullNode();
            default -> digits && at - from <= SAFE_DIGITS ? whole(from) : decimal(from);
        };
    }

    /** Coordinates stand in every place; parsing each as a document takes longer than all the rest of it. */
    private JsonNode decimal(int from) {
        String number = new String(text, from, at - from, StandardCharsets.ISO_8859_1);
        return DECIMAL.matcher(number).matches() ? NODES.numberNode(Double.parseDouble(number)) : parsed(from);
    }

    private JsonNode whole(int from) {
        long number = 0;
        for (int digit = from; digit < at; digit++) {
            number = number * 10 + text[digit] - '0';
        }
        return number <= Integer.MAX_VALUE ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    private JsonNode parsed(int from) {
        String json = new String(text, from, at - from, StandardCharsets.UTF_8);
        return JsonText.parse(json, 1, 1)
                .value()
                .orElseThrow(() -> new IllegalStateException("the lane took for JSON what is none: " + json));
    }
}
