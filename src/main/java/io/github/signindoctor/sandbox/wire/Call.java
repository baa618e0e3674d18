package io.github.signindoctor.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request, taken apart.
 *
 * @param method in capitals
 * @param beta whether it is for the beta
 * @param path segments behind the version, decoded
 * @param query options, decoded
 * @param headers by name in lower case
 * @param body missing where there is none
 * @param now time in the tenant
 * @param base where the practice tenant is reached, for links
 */
public record Call(
        String method,
        boolean beta,
        List<String> path,
        Map<String, String> query,
        Map<String, String> headers,
        JsonNode body,
        Instant now,
        String base) {
    /** A query option. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** Where the version begins. */
    public String root() {
        return base + (beta ? "/beta" : "/v1.0");
    }

    /** A segment of the path. */
    public String segment(int index) {
        return path.get(index);
    }

    /** The same with another body. */
    public Call with(JsonNode other) {
        return new Call(method, beta, path, query, headers, other, now, base);
    }

    /** The same at another time. */
    public Call at(Instant time) {
        return new Call(method, beta, path, query, headers, body, time, base);
    }
}
