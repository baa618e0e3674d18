package io.github.signindoctor.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds every exchange with a practice tenant to Graph's contract: {@code sandbox.watchedBy(witness)}, and at the end
 * {@code assertThat(witness.breaches()).isEmpty()}. Answers that are no JSON, as mishaps make them, are passed over.
 */
public final class ContractWitness implements Witness {
    private static final String FOLDER = "SIGNIN_DOCTOR_REFERENCE";

    private static final Map<String, GraphContract> READ = new java.util.concurrent.ConcurrentHashMap<>();

    private final GraphContract first;
    private final GraphContract beta;
    private final List<String> breaches = Collections.synchronizedList(new ArrayList<>());
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    private ContractWitness(GraphContract first, GraphContract beta) {
        this.first = first;
        this.beta = beta;
    }

    /** A witness; the test is skipped where the reference folder is not named. */
    public static ContractWitness orSkip() {
        String folder = System.getenv(FOLDER);
        assumeTrue(folder != null, () -> FOLDER + " is not set: it names the folder with Graph's OpenAPI descriptions");
        Path graph = Path.of(folder, "graph");
        return new ContractWitness(
                READ.computeIfAbsent("v1.0", key -> GraphContract.of(graph.resolve("graph-v1.0-subset.yaml"))),
                READ.computeIfAbsent("beta", key -> GraphContract.of(graph.resolve("graph-beta-subset.yaml"))));
    }

    @Override
    public synchronized void saw(Exchange exchange) {
        String line = exchange.method() + " " + exchange.target();
        seen.add(line);
        if (exchange.answer().startsWith("<")) {
            return;
        }
        check(line, exchange);
        if (exchange.target().endsWith("/$batch") && exchange.status() == 200) {
            parts(exchange).forEach(each -> check(line + " > " + each.method() + " " + each.target(), each));
        }
    }

    /** The exchanges inside of a batch. */
    private static List<Exchange> parts(Exchange batch) {
        String version = batch.target().substring(0, batch.target().indexOf('/', 1));
        Map<String, JsonNode> answers = new HashMap<>();
        read(batch.answer())
                .path("responses")
                .forEach(each -> answers.put(each.path("id").asText(), each));
        List<Exchange> parts = new ArrayList<>();
        for (JsonNode request : read(batch.request()).path("requests")) {
            JsonNode answer = answers.get(request.path("id").asText());
            parts.add(new Exchange(
                    request.path("method").asText(),
                    version + request.path("url").asText(),
                    request.has("body") ? request.path("body").toString() : "",
                    answer.path("status").asInt(),
                    answer.has("body") ? answer.path("body").toString() : ""));
        }
        return parts;
    }

    private static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(String line, Exchange exchange) {
        boolean isBeta = exchange.target().startsWith("/beta/");
        String target = exchange.target().substring(isBeta ? "/beta".length() : "/v1.0".length());
        (isBeta ? beta : first)
                .breaches(exchange, target)
                .forEach(each -> breaches.add(line + " " + exchange.status() + ": " + each));
    }

    /** All operations of both versions, as method and path with {@code x} for each parameter. */
    List<String> operations() {
        List<String> all = new ArrayList<>();
        first.operations().forEach(each -> all.add(each.replaceFirst(" ", " /v1.0")));
        beta.operations().forEach(each -> all.add(each.replaceFirst(" ", " /beta")));
        return all;
    }

    /** What broke the contract so far. */
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    /** What was asked so far, as method and target. */
    public List<String> seen() {
        return List.copyOf(seen);
    }
}
