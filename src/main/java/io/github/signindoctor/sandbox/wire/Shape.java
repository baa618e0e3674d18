package io.github.signindoctor.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Which members a body may have, and of what kind each is. An unknown one is refused, as Graph refuses it. */
public final class Shape {
    /** No body at all. */
    public static final Shape NONE = new Shape("nothing", Map.of());

    private enum Kind {
        TEXT,
        TRUTH,
        NUMBER,
        TEXTS,
        ANY
    }

    private final String type;
    private final Map<String, Object> members;

    private Shape(String type, Map<String, Object> members) {
        this.type = type;
        this.members = members;
    }

    /** A type of Graph, without any member so far. */
    public static Shape of(String type) {
        return new Shape(type, Map.of());
    }

    /** With members that are texts. */
    public Shape texts(String... names) {
        return plus(Kind.TEXT, names);
    }

    /** With members that are true or false. */
    public Shape truths(String... names) {
        return plus(Kind.TRUTH, names);
    }

    /** With members that are numbers. */
    public Shape numbers(String... names) {
        return plus(Kind.NUMBER, names);
    }

    /** With members that are lists of texts. */
    public Shape lists(String... names) {
        return plus(Kind.TEXTS, names);
    }

    /** With members that are not looked at any closer. */
    public Shape any(String... names) {
        return plus(Kind.ANY, names);
    }

    /** With a member that has members of its own. */
    public Shape part(String name, Shape shape) {
        return plus(shape, name);
    }

    private Shape plus(Object kind, String... names) {
        Map<String, Object> all = new TreeMap<>(members);
        for (String name : names) {
            all.put(name, kind);
        }
        return new Shape(type, all);
    }

    /**
     * Looks at a body.
     *
     * @throws Refusal where it has a member that it may not have, or one of another kind
     */
    public void check(JsonNode body) throws Refusal {
        if (this == NONE) {
            if (body.size() > 0) {
                throw Refusal.bad("The request body is not expected for this operation.");
            }
            return;
        }
        if (!body.isObject()) {
            throw Refusal.bad(
                    "Unable to read JSON request payload. Please ensure Content-Type header is set and payload"
                            + " is of valid JSON format.");
        }
        for (Map.Entry<String, JsonNode> each : body.properties()) {
            check(each.getKey(), each.getValue());
        }
    }

    private void check(String name, JsonNode value) throws Refusal {
        Object kind = members.get(name);
        if (kind == null && !name.equals("@odata.type")) {
            throw Refusal.bad("The property '" + name + "' does not exist on type 'microsoft.graph." + type
                    + "'. Make sure to only use property names that are defined by the type.");
        }
        if (value.isNull() || kind == null) {
            return;
        }
        if (kind instanceof Shape part) {
            part.check(value);
        } else if (!isOf((Kind) kind, value)) {
            throw Refusal.bad("Cannot convert the value of property '" + name + "' to the expected type.");
        }
    }

    private static boolean isOf(Kind kind, JsonNode value) {
        return switch (kind) {
            case TEXT -> value.isTextual();
            case TRUTH -> value.isBoolean();
            case NUMBER -> value.isIntegralNumber();
            case TEXTS -> areTexts(value);
            case ANY -> true;
        };
    }

    private static boolean areTexts(JsonNode value) {
        for (JsonNode each : value) {
            if (!each.isTextual()) {
                return false;
            }
        }
        return value.isArray();
    }
}
