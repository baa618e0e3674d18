package io.github.signindoctor.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Sends answers to one request, with the headers that Graph sends. */
public final class Outbox {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String CLIENT_ID = "client-request-id";
    private static final String TYPE = "Content-Type";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Line line;
    private final Supplier<Instant> clock;
    private final String requestId;
    private final String clientId;

    /**
     * For one request.
     *
     * @param clock asked when the answer goes out
     * @param requestId which the service gives to it
     */
    public Outbox(Request request, Line line, Supplier<Instant> clock, String requestId) {
        this.line = line;
        this.clock = clock;
        this.requestId = requestId;
        String sent = request.header(CLIENT_ID);
        this.clientId = sent.isEmpty() ? requestId : sent;
        headers.put("request-id", requestId);
        headers.put(CLIENT_ID, clientId);
    }

    /** The form of errors, with the ids of this request. */
    public ErrorBody errors() {
        return new ErrorBody(requestId, clientId);
    }

    /** All is well. */
    public void send(Answer answer) throws IOException {
        send(answer.status(), answer.body());
    }

    /** The error form. */
    public void send(Refusal refusal) throws IOException {
        refusal.retryAfter().ifPresent(wait -> headers.put("Retry-After", Long.toString(wait.toSeconds())));
        if (refusal.status() == 401) {
            headers.put("WWW-Authenticate", "Bearer realm=\"\"");
        }
        send(refusal.status(), errors().of(refusal, clock.get()));
    }

    private void send(int status, JsonNode body) throws IOException {
        if (body.isMissingNode()) {
            write(status, new byte[0], 1);
            return;
        }
        headers.put(TYPE, "application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8");
        write(status, body.toString().getBytes(StandardCharsets.UTF_8), 1);
    }

    /** A page for people, as gateways send it. */
    public void html(int status) throws IOException {
        headers.put(TYPE, "text/html");
        String page = "<html><head><title>" + status + "</title></head><body><h1>Gateway Time-out</h1></body></html>";
        write(status, page.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** Half of an answer; then the connection ends. */
    public void cut(Answer answer) throws IOException {
        headers.put(TYPE, "application/json;charset=utf-8");
        write(answer.status(), answer.body().toString().getBytes(StandardCharsets.UTF_8), 2);
    }

    private void write(int status, byte[] bytes, int part) throws IOException {
        headers.put("Date", HTTP_DATE.format(clock.get()));
        line.send(status, headers, bytes, part);
    }
}
