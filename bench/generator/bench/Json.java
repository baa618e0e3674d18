package bench;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JSON, in one line or indented by two blanks as the portal does. */
final class Json {

    private final StringBuilder text = new StringBuilder();
    private final boolean pretty;

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    /** An object of names and values in turn. */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < members.length; at += 2) {
            object.put((String) members[at], members[at + 1]);
        }
        return object;
    }

    /** A hole for a number or a boolean; a hole for a text is just a text. */
    static Object bare(String hole) {
        return new Bare(Template.hole(hole));
    }

    static String line(Object value) {
        Json json = new Json(false);
        json.value(value, 0);
        return json.text.toString();
    }

    /** Indented, as an element of an array at this depth. */
    static String indented(Object value, int depth) {
        Json json = new Json(true);
        json.value(value, depth);
        return json.text.toString();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof String string) {
            text.append('"').append(escaped(string)).append('"');
        } else if (value instanceof Bare bare) {
            text.append(bare.mark);
        } else if (value instanceof Map<?, ?> map) {
            map(map, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else {
            text.append(value);
        }
    }

    private void map(Map<?, ?> map, int depth) {
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator(); members.hasNext(); ) {
            Map.Entry<?, ?> member = members.next();
            breakLine(depth + 1);
            text.append('"').append(member.getKey()).append(pretty ? "\": " : "\":");
            value(member.getValue(), depth + 1);
            text.append(members.hasNext() ? "," : "");
        }
        if (!map.isEmpty()) {
            breakLine(depth);
        }
        text.append('}');
    }

    private void list(List<?> list, int depth) {
        text.append('[');
        for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
            breakLine(depth + 1);
            value(elements.next(), depth + 1);
            text.append(elements.hasNext() ? "," : "");
        }
        if (!list.isEmpty()) {
            breakLine(depth);
        }
        text.append(']');
    }

    private void breakLine(int depth) {
        if (pretty) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private record Bare(String mark) {}
}
