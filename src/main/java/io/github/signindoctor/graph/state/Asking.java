package io.github.signindoctor.graph.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.RequestInformation;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.wire.Patience;
import io.github.signindoctor.model.Seen;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for one part after the other; a part that is refused is not visible and hides no other. */
final class Asking {
    /** These concern every part. */
    private static final Set<Reason> NO_USE = Set.of(
            Reason.NOT_SIGNED_IN,
            Reason.EXPIRED,
            Reason.UNREACHABLE,
            Reason.TLS,
            Reason.PROXY,
            Reason.INTERRUPTED,
            Reason.CONDITIONAL_ACCESS);

    private static final int MOST_PAGES = 20;

    private final String root;
    private final Patience patience;

    Asking(URI graph, Patience patience) {
        this.root = graph.toString();
        this.patience = patience;
    }

    /** A part. */
    @FunctionalInterface
    interface Part<T> {
        T read() throws GraphException;
    }

    <T> Seen<T> seen(String needs, Part<T> part) throws GraphException {
        try {
            return Seen.of(part.read());
        } catch (GraphException e) {
            if (NO_USE.contains(e.reason())) {
                throw e;
            }
            return Seen.hidden(e.reason().isAccess() ? needs : "another try (" + e.getMessage() + ")");
        }
    }

    JsonNode get(String path) throws GraphException {
        return patience.get(root + path).json();
    }

    /** The logs, which are paced. */
    JsonNode log(String path) throws GraphException {
        return patience.paced(root + path).json();
    }

    /** All pages of a short list. */
    List<JsonNode> all(String path) throws GraphException {
        List<JsonNode> rows = new ArrayList<>();
        String url = root + path;
        for (int page = 0; page < MOST_PAGES && url.startsWith(root + "/"); page++) {
            JsonNode json = patience.get(url).json();
            json.path("value").forEach(rows::add);
            url = json.path("@odata.nextLink").asText("");
        }
        return rows;
    }

    JsonNode post(String path, JsonNode body) throws GraphException {
        return patience.send(
                        wire -> {
                            RequestInformation request = new RequestInformation();
                            request.httpMethod = HttpMethod.POST;
                            request.setUri(URI.create(root + path));
                            byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
                            request.setStreamContent(new java.io.ByteArrayInputStream(bytes), "application/json");
                            return wire.send(request);
                        },
                        false)
                .json();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Optional<Instant> time(JsonNode text) {
        try {
            return Optional.of(Instant.parse(text.asText()));
        } catch (DateTimeException e) {
            return Optional.empty(); // null where Graph does not know
        }
    }
}
