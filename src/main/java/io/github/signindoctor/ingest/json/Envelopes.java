package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.text.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What security products and forwarders put around a record: text under a known name, or Elastic's own tree. */
final class Envelopes {
    /** Tried in this order; a full stop is either part of the name or a step inwards. */
    private static final List<String> NAMES = List.of(
            "_raw",
            "event.original",
            "input.message",
            "result._raw",
            "azure.signinlogs",
            "message",
            "body",
            "result",
            "_source");

    private Envelopes() {}

    /** The record inside; empty where there is no envelope that we know. */
    static Optional<JsonNode> open(ObjectNode object) {
        for (String name : NAMES) {
            JsonNode inner = at(object, name);
            Optional<JsonNode> record = inner.isTextual()
                    ? JsonText.embedded(unprefixed(inner.textValue()))
                    : Optional.of(inner).filter(JsonNode::isObject);
            if (record.isPresent()) {
                return name.equals("azure.signinlogs") ? record.map(found -> elastic(object, found)) : record;
            }
        }
        return list(object);
    }

    /** A list of sign-ins under a name that nobody foresaw. */
    private static Optional<JsonNode> list(ObjectNode object) {
        return object.properties().stream()
                .map(Map.Entry::getValue)
                .filter(value ->
                        value.isArray() && value.path(0) instanceof ObjectNode first && isSignIn(new Folded(first)))
                .findFirst();
    }

    private static boolean isSignIn(Folded record) {
        return GraphRecords.isSignIn(record) || record.has("category") && record.has("properties");
    }

    private static JsonNode at(ObjectNode object, String name) {
        JsonNode whole = object.path(name);
        int dot = name.indexOf('.');
        return whole.isMissingNode() && dot > 0
                ? object.path(name.substring(0, dot)).path(name.substring(dot + 1))
                : whole;
    }

    /** A syslog head before the object goes. */
    private static String unprefixed(String text) {
        int brace = text.indexOf('{');
        return brace > 0 && text.charAt(0) != '[' ? text.substring(brace) : text;
    }

    /** Elastic keeps a few members of the envelope elsewhere in its tree. */
    private static JsonNode elastic(ObjectNode document, JsonNode signInLogs) {
        ObjectNode record = signInLogs.deepCopy();
        Row row = new Row(record);
        row.fill("time", document.path("@timestamp").asText())
                .fill("tenantId", at(document, "azure.tenant_id").asText())
                .fill("correlationId", at(document, "azure.correlation_id").asText())
                .fill("callerIpAddress", at(document, "source.ip").asText());
        Folded folded = new Folded(record);
        if (folded.text("category").isEmpty()) {
            record.put("category", "SignInLogs");
        }
        ObjectNode properties = folded.object("properties");
        new Row(properties)
                .fill("userAgent", at(document, "user_agent.original").asText());
        return record;
    }
}
