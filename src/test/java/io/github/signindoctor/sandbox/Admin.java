package io.github.signindoctor.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Calls a practice tenant as plainly as can be. */
final class Admin {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Sandbox sandbox;

    Admin(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** An answer; missing body where there is none or it is no JSON. */
    record Reply(int status, JsonNode body, HttpResponse<String> raw) {
        String error() {
            return body.path("error").path("code").asText();
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        List<JsonNode> value() {
            List<JsonNode> all = new ArrayList<>();
            body.path("value").forEach(all::add);
            return all;
        }
    }

    static Sandbox tenant() throws IOException {
        return Sandbox.start(SandboxOptions.standard().at(new SandboxOptions.Pace(0, false)));
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply post(String path, String body) {
        return send("POST", path, body);
    }

    Reply patch(String path, String body) {
        return send("PATCH", path, body);
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    Reply send(String method, String path, String body) {
        String url = path.startsWith("http") ? path : sandbox.baseUrl() + path;
        HttpRequest.BodyPublisher publisher =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .method(method, publisher)
                .header("Authorization", "Bearer " + sandbox.token())
                .header("Content-Type", "application/json")
                .header("client-request-id", "11111111-2222-3333-4444-555555555555")
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            boolean json = response.body().startsWith("{");
            return new Reply(
                    response.statusCode(), json ? MAPPER.readTree(response.body()) : MAPPER.missingNode(), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The id of somebody, by the first name. */
    String id(String givenName) {
        return get("/v1.0/users?$select=id&$filter=" + encoded("givenName eq '" + givenName + "'"))
                .value()
                .get(0)
                .path("id")
                .asText();
    }

    /** The path of somebody's authentication. */
    String authentication(String givenName) {
        return "/v1.0/users/" + id(givenName) + "/authentication/";
    }

    /** The id of the policy whose name begins like this. */
    String policy(String start) {
        return get("/v1.0/identity/conditionalAccess/policies").value().stream()
                .filter(each -> each.path("displayName").asText().startsWith(start))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** Codes of somebody's interactive sign-ins of the last while, newest first. */
    List<Integer> codes(String givenName, Duration span) {
        String from = sandbox.clock().now().minus(span).toString();
        String filter = "userId eq '" + id(givenName) + "' and createdDateTime ge " + from;
        return all("/beta/auditLogs/signIns?$filter=" + encoded(filter)).stream()
                .map(each -> each.path("status").path("errorCode").asInt())
                .toList();
    }

    /** All pages. */
    List<JsonNode> all(String path) {
        List<JsonNode> rows = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            Reply page = get(next);
            if (page.status() != 200) {
                throw new IllegalStateException(page.raw().body());
            }
            rows.addAll(page.value());
            next = page.body().path("@odata.nextLink").asText();
        }
        return rows;
    }
}
