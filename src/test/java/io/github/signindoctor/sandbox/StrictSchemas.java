package io.github.signindoctor.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Schemas of OpenAPI 3.0 as JSON Schema 2020-12, and stricter: null only where it is said, members only where they are
 * named. Types from which others derive stay open where they are used, for the derived one has members of its own.
 */
final class StrictSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Enumerations that are sets: their values come joined by commas. */
    private static final Set<String> FLAGS = Set.of(
            "microsoft.graph.conditionalAccessConditions",
            "microsoft.graph.whatIfAnalysisReasons",
            "microsoft.graph.conditionalAccessTransferMethods",
            "microsoft.graph.conditionalAccessGuestOrExternalUserTypes");

    private final JsonNode schemas;
    private final Set<String> bases = new HashSet<>();

    StrictSchemas(JsonNode schemas) {
        this.schemas = schemas;
        schemas.forEach(
                each -> bases.add("microsoft.graph." + each.path("x-base-type").asText()));
        for (Map.Entry<String, JsonNode> each : schemas.properties()) {
            if (each.getValue().has("discriminator")) {
                bases.add(each.getKey());
            }
        }
    }

    ObjectNode strict() {
        ObjectNode all = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> each : schemas.properties()) {
            boolean flags = FLAGS.contains(each.getKey());
            all.set(each.getKey(), flags ? set(each.getValue()) : converted(each.getValue()));
        }
        return all;
    }

    JsonNode inline(JsonNode schema) {
        return converted(schema);
    }

    private static ObjectNode set(JsonNode enumeration) {
        StringBuilder words = new StringBuilder();
        enumeration
                .path("enum")
                .forEach(each -> words.append(words.isEmpty() ? "" : "|").append(each.asText()));
        String pattern = "^(" + words + ")(,(" + words + "))*$";
        return JSON.createObjectNode().put("type", "string").put("pattern", pattern);
    }

    private JsonNode converted(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode copy = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> each : schema.properties()) {
            copy.set(each.getKey(), part(each.getKey(), each.getValue()));
        }
        copy.remove("discriminator");
        copy.remove("nullable");
        if (!schema.path("nullable").asBoolean()) {
            return copy;
        }
        ObjectNode nothing = JSON.createObjectNode().put("type", "null");
        boolean bare = schema.size() == 2 && schema.path("type").asText().equals("object");
        if (bare) {
            return nothing;
        }
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf").add(copy).add(nothing);
        return either;
    }

    private JsonNode part(String key, JsonNode value) {
        switch (key) {
            case "properties":
                ObjectNode members = JSON.createObjectNode();
                value.properties().forEach(each -> members.set(each.getKey(), used(each.getValue())));
                return members;
            case "items":
                return used(value);
            case "anyOf":
                return list(value, true);
            case "allOf":
                return list(value, false);
            default:
                return value;
        }
    }

    private ArrayNode list(JsonNode schemasOf, boolean use) {
        ArrayNode list = JSON.createArrayNode();
        schemasOf.forEach(each -> list.add(use ? used(each) : converted(each)));
        return list;
    }

    /** A schema where it is used for a member. */
    private JsonNode used(JsonNode schema) {
        JsonNode copy = converted(schema);
        String ref = schema.path("$ref").asText();
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        if (copy instanceof ObjectNode object && !name.isEmpty() && !bases.contains(name) && isObject(name)) {
            object.put("unevaluatedProperties", false);
        }
        return copy;
    }

    private boolean isObject(String name) {
        JsonNode schema = schemas.path(name);
        return schema.has("properties") || schema.has("allOf");
    }
}
