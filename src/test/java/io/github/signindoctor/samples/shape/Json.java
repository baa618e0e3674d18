package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Prints JSON the same way on every system. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Separators COLON = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode array(Collection<? extends JsonNode> nodes) {
        return array().addAll(nodes);
    }

    /** On one line. */
    static String compact(JsonNode node) {
        return written(MAPPER.writer(), node);
    }

    /** Indented by two blanks. */
    static String pretty(JsonNode node) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(COLON).withObjectIndenter(TWO_BLANKS).withArrayIndenter(TWO_BLANKS);
        return written(MAPPER.writer(printer), node);
    }

    /** One value a line. */
    static String lines(Collection<? extends JsonNode> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(compact(node)).append('\n'));
        return text.toString();
    }

    private static String written(ObjectWriter writer, JsonNode node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("a tree of nodes always has a text", impossible);
        }
    }
}
