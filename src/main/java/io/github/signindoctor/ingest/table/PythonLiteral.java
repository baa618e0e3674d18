package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads what Python prints for dictionaries and lists, as notebooks leave it in the cells of their exports:
 * {@code {'errorCode': 0, 'ok': True, 'reason': None}}.
 */
final class PythonLiteral {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /** The value; empty where the text is no such literal. */
    static Optional<JsonNode> parse(String text) {
        PythonLiteral literal = new PythonLiteral(text);
        try {
            JsonNode value = literal.value();
            literal.blanks();
            return literal.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (NotPython other) {
            // The caller reports the cell; where in it the text stops being Python helps nobody.
            return Optional.empty();
        }
    }

    private JsonNode value() {
        blanks();
        return switch (peek()) {
            case '{' -> dictionary();
            case '[' -> list(']');
            case '(' -> list(')');
            case '\'', '"' -> NODES.textNode(new PythonString(text, at).read(end -> at = end));
            default -> word();
        };
    }

    private ObjectNode dictionary() {
        enter();
        ObjectNode object = NODES.objectNode();
        while (!closes('}')) {
            String name = value().asText();
            blanks();
            expect(':');
            object.set(name, value());
            separate('}');
        }
        depth--;
        return object;
    }

    private ArrayNode list(char end) {
        enter();
        ArrayNode array = NODES.arrayNode();
        while (!closes(end)) {
            array.add(value());
            separate(end);
        }
        depth--;
        return array;
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw new NotPython();
        }
    }

    private boolean closes(char end) {
        blanks();
        boolean closes = peek() == end;
        at += closes ? 1 : 0;
        return closes;
    }

    private void separate(char end) {
        blanks();
        if (peek() != end) {
            expect(',');
        }
    }

    private JsonNode word() {
        int from = at;
        while (Character.isLetterOrDigit(peek()) || peek() == '.' || peek() == '-' || peek() == '+') {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "True" -> NODES.booleanNode(true);
            case "False" -> NODES.booleanNode(false);
            case "None", "nan", "NaT" -> NODES.nullNode();
            default -> number(word);
        };
    }

    private static JsonNode number(String word) {
        try {
            BigDecimal number = new BigDecimal(word);
            boolean whole = word.chars().allMatch(c -> Character.isDigit(c) || c == '-');
            return whole ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
        } catch (NumberFormatException notNumber) {
            throw new NotPython();
        }
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new NotPython();
        }
        at++;
    }

    private void blanks() {
        while (Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Ends the reading of what is no literal; never leaves this class. */
    static final class NotPython extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPython() {
            super("", null, false, false);
        }
    }
}
