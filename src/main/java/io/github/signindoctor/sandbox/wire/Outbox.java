package io.github.signindoctor.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import io.github.signindoctor.sandbox.tenant.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Sends answers to one request, with the headers that Graph sends. */
public final class Outbox {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String CLIENT_ID = "client-request-id";
    private static final String TYPE = "Content-Type";

    private final HttpExchange exchange;
    private final Instant now;
    private final String requestId;
    private final String clientId;

    /**
     * For one request.
     *
     * @param requestId which the service gives to it
     */
    public Outbox(HttpExchange exchange, Instant now, String requestId) {
        this.exchange = exchange;
        this.now = now;
        this.requestId = requestId;
        String sent = exchange.getRequestHeaders().getFirst(CLIENT_ID);
        this.clientId = sent == null ? requestId : sent;
        exchange.getResponseHeaders().set("Date", HTTP_DATE.format(now));
        exchange.getResponseHeaders().set("request-id", requestId);
        exchange.getResponseHeaders().set(CLIENT_ID, clientId);
    }

    /** All is well. */
    public void send(Answer answer) throws IOException {
        send(answer.status(), answer.body());
    }

    /** The error form. */
    public void send(Refusal refusal) throws IOException {
        ObjectNode body = Json.object();
        ObjectNode error = body.putObject("error").put("code", refusal.code()).put("message", refusal.getMessage());
        ObjectNode inner = error.putObject("innerError");
        if (!refusal.inner().isEmpty()) {
            inner.put("message", refusal.inner());
        }
        String date = now.truncatedTo(ChronoUnit.SECONDS).toString();
        inner.put("date", date.substring(0, date.length() - 1));
        inner.put("request-id", requestId).put(CLIENT_ID, clientId);
        refusal.retryAfter()
                .ifPresent(wait -> exchange.getResponseHeaders().set("Retry-After", Long.toString(wait.toSeconds())));
        if (refusal.status() == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer realm=\"\"");
        }
        send(refusal.status(), body);
    }

    private void send(int status, JsonNode body) throws IOException {
        if (body.isMissingNode()) {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders()
                .set(TYPE, "application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8");
        write(status, body.toString().getBytes(StandardCharsets.UTF_8), 1);
    }

    /** A page for people, as gateways send it. */
    public void html(int status) throws IOException {
        exchange.getResponseHeaders().set(TYPE, "text/html");
        String page = "<html><head><title>" + status + "</title></head><body><h1>Gateway Time-out</h1></body></html>";
        write(status, page.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** Half of an answer; then the connection ends. */
    public void cut(Answer answer) throws IOException {
        exchange.getResponseHeaders().set(TYPE, "application/json;charset=utf-8");
        write(answer.status(), answer.body().toString().getBytes(StandardCharsets.UTF_8), 2);
    }

    private void write(int status, byte[] bytes, int part) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length);
        OutputStream out = exchange.getResponseBody();
        out.write(bytes, 0, bytes.length / part);
        out.flush();
        exchange.close();
    }
}
