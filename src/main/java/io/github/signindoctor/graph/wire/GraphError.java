package io.github.signindoctor.graph.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/**
 * What Graph says about a refusal. Its back ends do not agree on a form: the error may stand alone, inside another one's
 * message as text, under {@code Message}, or be missing.
 *
 * @param code as it came, though back ends differ in case; empty where there is none
 * @param message the innermost one; empty where there is none
 * @param requestId Graph's; empty where there is none
 */
record GraphError(String code, String message, String requestId) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 5;

    static GraphError of(Exchange exchange) {
        JsonNode body = parsed(exchange.body());
        JsonNode error = body.path("error");
        JsonNode inner = innermost(error);
        String code = error.isTextual() ? error.asText() : error.path("code").asText("");
        String message = first(
                inner.path("message"),
                error.path("message"),
                body.path("Message"),
                body.path("error_description"),
                body.path("message"));
        String id = first(
                error.path("innerError").path("request-id"),
                error.path("innererror").path("request-id"));
        String requestId = id.isEmpty() ? exchange.header("request-id").orElse("") : id;
        return new GraphError(code, nested(message, 0), requestId);
    }

    private static JsonNode innermost(JsonNode error) {
        JsonNode found = error;
        JsonNode next = error;
        for (int depth = 0; depth < DEEPEST && next.isObject(); depth++) {
            found = next.path("message").asText("").isBlank() ? found : next;
            next = next.has("innerError") ? next.path("innerError") : next.path("innererror");
        }
        return found;
    }

    /** Some services put the JSON of their own error into the message, as text. */
    private static String nested(String message, int depth) {
        String text = message.strip();
        if (depth == DEEPEST || !text.startsWith("{")) {
            return text;
        }
        JsonNode node = parsed(text);
        String deeper = first(
                innermost(node.path("error")).path("message"),
                node.path("message"),
                node.path("Message"),
                node.path("errorMessage"));
        return deeper.isEmpty() ? text : nested(deeper, depth + 1);
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node == null ? JSON.missingNode() : node;
        } catch (JsonProcessingException e) {
            return JSON.missingNode(); // HTML or nothing; the status still tells
        }
    }

    private static String first(JsonNode... candidates) {
        for (JsonNode each : candidates) {
            if (!each.asText("").isBlank()) {
                return each.asText().strip();
            }
        }
        return "";
    }

    boolean says(String stem) {
        return message.toLowerCase(Locale.ROOT).contains(stem)
                || code.toLowerCase(Locale.ROOT).contains(stem);
    }
}
