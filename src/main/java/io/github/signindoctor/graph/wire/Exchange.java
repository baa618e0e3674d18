package io.github.signindoctor.graph.wire;

import java.util.Map;
import java.util.Optional;

/**
 * What went over the wire for one request, as far as errors need it.
 *
 * @param url asked for, without its query
 * @param clientRequestId ours
 * @param status 0 where no answer came
 * @param headers of the answer, names in lower case
 * @param body of an answer that refuses, cut at 64 kB; empty for others
 */
record Exchange(String url, String clientRequestId, int status, Map<String, String> headers, String body) {
    static Exchange unanswered(String url, String clientRequestId) {
        return new Exchange(url, clientRequestId, 0, Map.of(), "");
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean isRefusal() {
        return status >= 300;
    }
}
