package io.github.signindoctor.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.ErrorBody;
import io.github.signindoctor.sandbox.wire.Inbox;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Several requests in one. Those that do not wait for others happen in one moment, so that none sees what another did;
 * those that wait for one that failed fail with it (learn.microsoft.com/graph/json-batching).
 */
final class Batch {
    private static final int FAILED_DEPENDENCY = 424;

    private final Call whole;
    private final Desk desk;
    private final Supplier<Instant> later;
    private final ErrorBody errors;
    private final Map<String, ObjectNode> answers = new LinkedHashMap<>();

    /**
     * A batch.
     *
     * @param later lets the moment pass, and tells the next one
     */
    Batch(Call whole, Desk desk, Supplier<Instant> later, ErrorBody errors) {
        this.whole = whole;
        this.desk = desk;
        this.later = later;
        this.errors = errors;
    }

    /** Answers one request of the batch. */
    interface Desk {
        Answer answer(Call call) throws Refusal;
    }

    static boolean is(Call call) {
        return !call.beta() && call.method().equals("POST") && call.path().equals(List.of("$batch"));
    }

    /** All answers, in the order of the requests. */
    Answer answer() throws Refusal {
        Map<String, JsonNode> waiting = BatchForm.requests(whole.body());
        List<String> order = new ArrayList<>(waiting.keySet());
        Instant now = whole.now();
        while (!waiting.isEmpty()) {
            List<JsonNode> ready = waiting.values().stream()
                    .filter(each -> answers.keySet().containsAll(Json.list(each.path("dependsOn"))))
                    .toList();
            if (ready.isEmpty()) {
                throw Refusal.bad("The requests of the batch wait for each other.");
            }
            for (JsonNode request : ready) {
                waiting.remove(request.path("id").asText());
            }
            Map<String, ObjectNode> wave = new HashMap<>();
            for (JsonNode request : ready) {
                wave.put(request.path("id").asText(), one(request, now));
            }
            answers.putAll(wave);
            now = waiting.isEmpty() ? now : later.get();
        }
        ObjectNode body = Json.object();
        ArrayNode responses = body.putArray("responses");
        order.forEach(id -> responses.add(answers.get(id)));
        return Answer.ok(body);
    }

    private ObjectNode one(JsonNode request, Instant now) {
        Optional<String> failed = Json.list(request.path("dependsOn")).stream()
                .filter(id -> answers.get(id).path("status").asInt() >= 400)
                .findFirst();
        try {
            if (failed.isPresent()) {
                throw Refusal.of(FAILED_DEPENDENCY, "FailedDependency", "The request " + failed.get() + " failed.");
            }
            Answer answer = desk.answer(call(request, now));
            return response(request, answer.status(), answer.body());
        } catch (Refusal refusal) {
            ObjectNode response = response(request, refusal.status(), errors.of(refusal, now));
            refusal.retryAfter()
                    .ifPresent(wait ->
                            response.withObjectProperty("headers").put("Retry-After", Long.toString(wait.toSeconds())));
            return response;
        }
    }

    private Call call(JsonNode request, Instant now) throws Refusal {
        JsonNode body = request.path("body");
        boolean typed = request.path("headers").properties().stream()
                .anyMatch(each -> each.getKey().equalsIgnoreCase("Content-Type"));
        String id = request.path("id").asText();
        if (!body.isMissingNode() && !typed) {
            throw Refusal.bad("Write request id : " + id + " does not contain Content-Type header or body.");
        }
        Call call = Inbox.inside(
                        whole,
                        request.path("method").asText(),
                        request.path("url").asText())
                .with(body)
                .at(now);
        if (is(call)) {
            throw Refusal.bad("A batch cannot hold a batch.");
        }
        return call;
    }

    private static ObjectNode response(JsonNode request, int status, JsonNode body) {
        ObjectNode response =
                Json.object().put("id", request.path("id").asText()).put("status", status);
        if (!body.isMissingNode()) {
            response.putObject("headers").put("Content-Type", "application/json");
            response.set("body", body);
        }
        return response;
    }
}
