package io.github.signindoctor.graph;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Graph's sign-in report on this machine: filters by time and kind, pages, and goes wrong when it is told to. */
final class FakeGraph implements AutoCloseable {
    static final String TOKEN = "e30.eyJ1cG4iOiJhZG1pbkBjb250b3NvLmV4YW1wbGUifQ.not-a-signature";
    static final Instant NOW = Instant.parse("2026-06-08T12:00:00Z");

    private static final Pattern TIME = Pattern.compile("createdDateTime (ge|le) ([^\\s&]+)");
    private static final Pattern SKIP = Pattern.compile("skiptoken=(\\d+)");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int pageSize;
    private final List<Instant> times = new ArrayList<>();
    private final Map<Instant, Integer> numbers = new HashMap<>();
    private final Deque<Answerer> coming = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    final List<String> tokens = new ArrayList<>();
    Optional<Duration> widest = Optional.empty();
    private final Map<String, Answerer> places = new HashMap<>();

    /** Answers one call in its own way. */
    interface Answerer {
        void answer(HttpExchange call) throws IOException;
    }

    FakeGraph(int pageSize) {
        this.pageSize = pageSize;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::dispatch);
        server.start();
    }

    /** As many sign-ins, evenly over a week that ends now. */
    FakeGraph with(int count) {
        Duration week = Duration.ofDays(7);
        for (int i = 0; i < count; i++) {
            Instant time = NOW.minus(week.multipliedBy(i).dividedBy(count)).minusMillis(1);
            times.add(time);
            numbers.put(time, i);
        }
        return this;
    }

    FakeGraph then(Answerer answerer) {
        coming.add(answerer);
        return this;
    }

    /** Answers calls of paths that end like this in this way, and refuses those that nobody answers. */
    FakeGraph at(String ending, Answerer answerer) {
        places.put(ending, answerer);
        return this;
    }

    FakeGraph spare() {
        coming.add(this::signIns);
        return this;
    }

    void forget() {
        coming.clear();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Endpoint endpoint() {
        return new Endpoint(url(), URI.create("https://login.microsoftonline.com"));
    }

    private void dispatch(HttpExchange call) throws IOException {
        try (call) {
            tokens.add(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
            String path = call.getRequestURI().getPath();
            if (path.equals("/v1.0/organization")) {
                send(
                        call,
                        200,
                        "{\"value\":[{\"id\":\"11111111-2222-4333-8444-555555555555\",\"displayName\":\"Contoso\"}]}");
            } else {
                asked.add(call.getRequestURI().toString());
                Answerer next = coming.poll();
                if (next == null && !places.isEmpty()) {
                    place(path).answer(call);
                } else if (next == null) {
                    signIns(call);
                } else {
                    next.answer(call);
                }
            }
        }
    }

    private Answerer place(String path) {
        return places.entrySet().stream()
                .filter(each -> path.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(refusing(403, "accessDenied", "Request Authorization failed"));
    }

    void signIns(HttpExchange call) throws IOException {
        String query = URLDecoder.decode(call.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        Matcher time = TIME.matcher(query);
        Instant from = time.find() ? Instant.parse(time.group(2)) : Instant.MIN;
        Instant to = time.find() ? Instant.parse(time.group(2)) : Instant.MAX;
        if (widest.isPresent() && Duration.between(from, to).compareTo(widest.get()) > 0) {
            html(504).answer(call);
            return;
        }
        boolean isInteractive = !query.contains("nonInteractiveUser");
        List<Instant> inside = times.stream()
                .filter(each -> isInteractive && !each.isBefore(from) && !each.isAfter(to))
                .toList();
        Matcher skip = SKIP.matcher(query);
        int begin = skip.find() ? Integer.parseInt(skip.group(1)) : 0;
        int end = Math.min(inside.size(), begin + pageSize);
        StringBuilder body = new StringBuilder("{\"@odata.context\":\"x\",");
        if (end < inside.size()) {
            String raw = call.getRequestURI().getRawQuery().replaceAll("&%24skiptoken=\\d+", "");
            body.append("\"@odata.nextLink\":\"")
                    .append(url())
                    .append(call.getRequestURI().getPath());
            body.append('?').append(raw).append("&%24skiptoken=").append(end).append("\",");
        }
        body.append("\"value\":[");
        for (int i = begin; i < end; i++) {
            body.append(i > begin ? "," : "").append(row(numbers.get(inside.get(i)), inside.get(i)));
        }
        send(call, 200, body.append("]}").toString());
    }

    private static String row(int number, Instant time) {
        String id = String.format("%08x-0000-4000-8000-000000000000", number);
        return "{\"id\":\"" + id + "\",\"createdDateTime\":\"" + time
                + "\",\"userId\":\"aaaaaaaa-0000-4000-8000-0000000000"
                + String.format("%02d", number % 50) + "\",\"userPrincipalName\":\"user" + number % 50
                + "@contoso.example\",\"appId\":\"00000002-0000-0ff1-ce00-000000000000\",\"appDisplayName\":\"Mail\","
                + "\"ipAddress\":\"192.0.2.1\",\"clientAppUsed\":\"Browser\",\"isInteractive\":true,"
                + "\"novelMember\":{\"kept\":1.50},\"riskState\":\"aWordOfTheFuture\","
                + "\"status\":{\"errorCode\":" + (number % 7 == 0 ? 50126 : 0) + "},"
                + "\"authenticationDetails\":[{\"authenticationMethod\":\"Password\",\"succeeded\":true}]}";
    }

    static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (!call.getResponseHeaders().containsKey("Content-Type")) {
            call.getResponseHeaders().set("Content-Type", "application/json");
        }
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }

    static Answerer refusing(int status, String code, String message) {
        return call -> send(
                call,
                status,
                "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message
                        + "\",\"innerError\":{\"date\":\"2026-06-08T12:00:00\",\"request-id\":\"req-1\"}}}");
    }

    static Answerer throttled(String retryAfter) {
        return call -> {
            if (!retryAfter.isEmpty()) {
                call.getResponseHeaders().set("Retry-After", retryAfter);
            }
            refusing(429, "UnknownError", "This request is throttled.").answer(call);
        };
    }

    static Answerer html(int status) {
        return call -> {
            call.getResponseHeaders().set("Content-Type", "text/html");
            send(call, status, "<html><body>Gateway</body></html>");
        };
    }

    /** Half of a body whose length was told. */
    static Answerer cut() {
        return call -> {
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, 5000);
            call.getResponseBody().write("{\"value\":[{\"id\":\"1".getBytes(StandardCharsets.UTF_8));
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
