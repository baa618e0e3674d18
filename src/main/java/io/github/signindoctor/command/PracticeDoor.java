package io.github.signindoctor.command;

import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.graph.Reason;
import io.github.signindoctor.graph.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The doors of a running practice tenant: those that Graph has not, its token and its time; and its own writing. */
final class PracticeDoor {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final URI url;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();

    PracticeDoor(URI url) {
        this.url = url;
    }

    Secret token() throws GraphException {
        Matcher token = TOKEN.matcher(post("/oauth2/v2.0/token"));
        if (!token.find()) {
            throw new GraphException(
                    Reason.UNREACHABLE,
                    "--sandbox: no practice tenant at " + url,
                    "start one: 'signin-doctor sandbox'");
        }
        return new Secret(token.group(1));
    }

    void skip(Duration length) {
        try {
            post("/practice/skip?seconds=" + (length.toSeconds() + 1));
        } catch (GraphException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Changes something in the practice tenant, as an administrator would.
     *
     * @return the status of the answer, whose body may hold a pass and is dropped
     */
    int change(String method, String path, String body) throws GraphException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token().reveal())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return sent(request).statusCode();
    }

    private String post(String path) throws GraphException {
        return sent(HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(LONGEST)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build())
                .body();
    }

    private HttpResponse<String> sent(HttpRequest request) throws GraphException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new GraphException(
                    Reason.UNREACHABLE,
                    "--sandbox: nobody answers at " + url,
                    "start a practice tenant: 'signin-doctor sandbox'");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphException(Reason.INTERRUPTED, "interrupted", "");
        }
    }
}
