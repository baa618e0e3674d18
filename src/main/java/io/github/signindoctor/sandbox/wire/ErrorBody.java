package io.github.signindoctor.sandbox.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Graph's error form.
 *
 * @param requestId which the service gave to the request
 * @param clientId which the caller gave to it
 */
public record ErrorBody(String requestId, String clientId) {
    /** What is answered; the date inside has no zone. */
    public ObjectNode of(Refusal refusal, Instant now) {
        ObjectNode body = Json.object();
        ObjectNode error = body.putObject("error").put("code", refusal.code()).put("message", refusal.getMessage());
        ObjectNode inner = error.putObject("innerError");
        if (!refusal.inner().isEmpty()) {
            inner.put("message", refusal.inner());
        }
        String date = now.truncatedTo(ChronoUnit.SECONDS).toString();
        inner.put("date", date.substring(0, date.length() - 1));
        inner.put("request-id", requestId).put("client-request-id", clientId);
        return body;
    }
}
