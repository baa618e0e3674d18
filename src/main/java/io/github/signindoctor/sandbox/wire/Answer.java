package io.github.signindoctor.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What is answered when all is well.
 *
 * @param status of HTTP
 * @param body missing where there is none
 */
public record Answer(int status, JsonNode body) {
    /** 200 with a body. */
    public static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    /** 201 with what was made. */
    public static Answer created(JsonNode body) {
        return new Answer(201, body);
    }

    /** 204. */
    public static Answer done() {
        return new Answer(204, MissingNode.getInstance());
    }
}
