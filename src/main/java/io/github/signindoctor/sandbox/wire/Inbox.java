package io.github.signindoctor.sandbox.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes requests apart. */
public final class Inbox {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Inbox() {}

    /**
     * A request as a call.
     *
     * @throws Refusal where the path has no version, or the body is no JSON
     * @throws IOException when the body cannot be read
     */
    public static Call read(Request request, Instant now) throws IOException, Refusal {
        List<String> segments = segments(request.path());
        if (segments.isEmpty() || !segments.get(0).matches("v1\\.0|beta")) {
            throw Refusal.bad("Invalid version: " + (segments.isEmpty() ? "" : segments.get(0)));
        }
        return new Call(
                request.method(),
                segments.get(0).equals("beta"),
                segments.subList(1, segments.size()),
                query(request.query()),
                request.headers(),
                json(request.body()),
                now,
                "http://" + request.header("host"));
    }

    /** A request inside of another one, whose address begins behind the version. */
    public static Call inside(Call whole, String method, String address) {
        int mark = address.indexOf('?');
        return new Call(
                method.toUpperCase(Locale.ROOT),
                whole.beta(),
                segments(mark < 0 ? address : address.substring(0, mark)),
                query(mark < 0 ? "" : address.substring(mark + 1)),
                whole.headers(),
                MissingNode.getInstance(),
                whole.now(),
                whole.base());
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String each : path.split("/")) {
            if (!each.isEmpty()) {
                segments.add(decoded(each.replace("+", "%2B")));
            }
        }
        return segments;
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String each : raw.split("&")) {
            int equals = each.indexOf('=');
            if (!each.isEmpty()) {
                String name = decoded(equals < 0 ? each : each.substring(0, equals));
                query.put(name, equals < 0 ? "" : decoded(each.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text; // a stray percent sign stands for itself
        }
    }

    private static JsonNode json(byte[] body) throws IOException, Refusal {
        if (body.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw Refusal.bad(
                    "Unable to read JSON request payload. Please ensure Content-Type header is set and payload"
                            + " is of valid JSON format.");
        }
    }
}
