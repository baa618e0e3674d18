package io.github.signindoctor.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a batch must look like. */
final class BatchForm {
    private static final int MOST = 20;

    private BatchForm() {}

    /** The requests by their ids, in the order in which they stand. */
    static Map<String, JsonNode> requests(JsonNode batch) throws Refusal {
        Map<String, JsonNode> requests = new LinkedHashMap<>();
        for (JsonNode each : batch.path("requests")) {
            String id = each.path("id").asText();
            if (id.isEmpty() || requests.put(id, each) != null) {
                throw Refusal.bad("Invalid batch payload format: each request needs an id of its own.");
            }
            if (!each.path("method").isTextual() || !each.path("url").isTextual()) {
                throw Refusal.bad("Invalid batch payload format: method or url of request " + id + " is missing.");
            }
        }
        if (requests.isEmpty() || requests.size() > MOST) {
            throw Refusal.bad(
                    requests.isEmpty()
                            ? "Invalid batch payload format."
                            : "Number of batch request steps exceeds the maximum value of 20.");
        }
        for (JsonNode each : requests.values()) {
            if (!requests.keySet().containsAll(Json.list(each.path("dependsOn")))) {
                throw Refusal.bad("A request of the batch depends on one that is not in it.");
            }
        }
        return requests;
    }
}
