package io.github.signindoctor.graph.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import java.io.IOException;

/**
 * What Graph answered.
 *
 * @param body as it came
 * @param date the service's clock, as its header says; empty where it does not
 */
public record Answer(byte[] body, String date) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /**
     * The body as a tree.
     *
     * @throws GraphException when it is no JSON object
     */
    public JsonNode json() throws GraphException {
        try {
            JsonNode node = JSON.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // Told below: the text of Jackson would quote the body.
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        throw notGraph();
    }

    /** Something else than Graph answered. */
    public static GraphException notGraph() {
        return new GraphException(
                Reason.PROXY,
                "the answer is not Graph's: no JSON object came",
                "a proxy or sign-in page may stand between; check HTTPS_PROXY and the address of Graph");
    }
}
