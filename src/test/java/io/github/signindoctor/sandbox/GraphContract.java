package io.github.signindoctor.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One version of Graph's contract, from an OpenAPI description. Tells what of an exchange breaks it: paths, methods,
 * options, statuses, and members of bodies in either direction.
 */
final class GraphContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String TYPE = "#microsoft.graph.";
    private static final String PREFIX = "microsoft.graph.";

    private final JsonNode document;
    private final ObjectNode schemas;
    private final Map<String, JsonSchema> ready = new HashMap<>();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private GraphContract(JsonNode document) {
        this.document = document;
        this.schemas = new StrictSchemas(document.path("components").path("schemas")).strict();
    }

    /** The contract in a file of the reference folder. */
    static GraphContract of(Path file) {
        try {
            return new GraphContract(YAML.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What breaks the contract; target without the version. */
    List<String> breaches(Witness.Exchange exchange, String target) {
        String[] halves = target.split("\\?", 2);
        List<String> breaches = new ArrayList<>();
        JsonNode item = item(halves[0]);
        JsonNode operation = item.path(exchange.method().toLowerCase(java.util.Locale.ROOT));
        if (exchange.status() >= 400) {
            breaches.addAll(
                    schema("microsoft.graph.ODataErrors.ODataError", false).validate(read(exchange.answer())).stream()
                            .map(Object::toString)
                            .toList());
            return breaches;
        }
        if (operation.isMissingNode()) {
            return List.of("no such operation: " + exchange.method() + " " + halves[0]);
        }
        options(operation, item, halves.length > 1 ? halves[1] : "", breaches);
        request(operation, exchange.request(), breaches);
        response(operation, exchange, breaches);
        return breaches;
    }

    /** All operations, as method and path with {@code x} for each parameter. */
    List<String> operations() {
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getKey().matches("get|post|patch|put|delete")) {
                    all.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " "
                            + path.getKey().replaceAll("\\{[^}]*}", "x"));
                }
            }
        }
        return all;
    }

    private JsonNode item(String path) {
        JsonNode best = JSON.missingNode();
        int literal = -1;
        for (Map.Entry<String, JsonNode> each : document.path("paths").properties()) {
            int same = fit(each.getKey().split("/"), path.split("/"));
            if (same > literal) {
                literal = same;
                best = each.getValue();
            }
        }
        return best;
    }

    /** How many segments are equal; below zero where the path is another one. */
    private static int fit(String[] template, String[] path) {
        if (template.length != path.length) {
            return -1;
        }
        int same = 0;
        for (int i = 0; i < path.length; i++) {
            boolean equal = template[i].equalsIgnoreCase(decoded(path[i]));
            if (!equal && !template[i].startsWith("{")) {
                return -1;
            }
            same += equal ? 1 : 0;
        }
        return same;
    }

    /** A skip token is ours: it comes from a link of the answer before. */
    private void options(JsonNode operation, JsonNode item, String query, List<String> breaches) {
        TreeSet<String> known = new TreeSet<>(List.of("$skiptoken"));
        for (JsonNode list : List.of(operation.path("parameters"), item.path("parameters"))) {
            for (JsonNode each : list) {
                JsonNode parameter = each.has("$ref")
                        ? document.at(each.path("$ref").asText().substring(1))
                        : each;
                if (parameter.path("in").asText().equals("query")) {
                    known.add(parameter.path("name").asText());
                }
            }
        }
        for (String each : query.isEmpty() ? new String[0] : query.split("&")) {
            String name = decoded(each.split("=")[0]);
            if (!known.contains(name)) {
                breaches.add("query option " + name + " (expected one of " + known + ")");
            }
        }
    }

    private void request(JsonNode operation, String body, List<String> breaches) {
        JsonNode schema = content(operation.path("requestBody"));
        if (body.isEmpty()) {
            if (operation.path("requestBody").path("required").asBoolean()) {
                breaches.add("no request body");
            }
        } else if (schema.isMissingNode()) {
            breaches.add("a request body where none is expected");
        } else {
            breaches.addAll(check("request", schema, read(body)));
        }
    }

    private void response(JsonNode operation, Witness.Exchange exchange, List<String> breaches) {
        JsonNode response = operation.path("responses").path(Integer.toString(exchange.status()));
        JsonNode schema = content(response);
        if (response.isMissingNode()) {
            breaches.add("status " + exchange.status());
        } else if (exchange.answer().isEmpty() != schema.isMissingNode()) {
            breaches.add("a body of " + exchange.answer().length() + " characters with status " + exchange.status());
        } else if (!schema.isMissingNode()) {
            breaches.addAll(check("answer", schema, read(exchange.answer())));
        }
    }

    private static JsonNode content(JsonNode carrier) {
        return carrier.path("content").path("application/json").path("schema");
    }

    private List<String> check(String side, JsonNode schema, JsonNode body) {
        List<String> breaches = new ArrayList<>();
        String name = name(schema);
        JsonNode value = schemas.path(name).path("properties").path("value");
        if (value.path("type").asText().equals("array")) {
            String item = name(value.path("items"));
            for (JsonNode each : body.path("value")) {
                breaches.addAll(checkOne(side, typed(each, item), each));
            }
            ObjectNode envelope = body.deepCopy();
            envelope.set("value", JSON.createArrayNode());
            breaches.addAll(checkOne(side, name, envelope));
        } else if (!name.isEmpty()) {
            breaches.addAll(checkOne(side, typed(body, name), body));
        } else {
            JsonSchema inline = factory.getSchema(withDefinitions(new StrictSchemas(schemas).inline(schema)));
            inline.validate(body).forEach(each -> breaches.add(side + ": " + each));
        }
        return breaches;
    }

    private List<String> checkOne(String side, String name, JsonNode body) {
        ObjectNode bare = body.deepCopy();
        bare.remove("@odata.context");
        return schema(name, true).validate(bare).stream()
                .map(each -> side + ", " + name + ": " + each)
                .toList();
    }

    /** The derived type that an object says it is of, else the declared one. */
    private String typed(JsonNode node, String declared) {
        String type = node.path("@odata.type").asText();
        String name = type.startsWith(TYPE) ? PREFIX + type.substring(TYPE.length()) : declared;
        return schemas.has(name) ? name : declared;
    }

    private static String name(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private JsonSchema schema(String name, boolean strict) {
        return ready.computeIfAbsent(name + strict, key -> {
            ObjectNode root = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
            if (strict) {
                root.put("unevaluatedProperties", false);
            }
            return factory.getSchema(withDefinitions(root));
        });
    }

    private JsonNode withDefinitions(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        root.putObject("components").set("schemas", schemas);
        return root;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
