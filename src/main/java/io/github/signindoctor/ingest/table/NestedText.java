package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Reads an object or a list that a table holds as text: as JSON, or as Python prints it. */
public final class NestedText {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /** Cells of fewer characters cannot hold enough values to fill the memory. */
    private static final int HARMLESS = 1 << 20;

    /** A tree takes up to a hundred times the room of its text; no cell has so many values. */
    private static final int MOST_VALUES = 200_000;

    private NestedText() {}

    private static boolean isSwollen(String text) {
        return text.length() > HARMLESS && text.chars().filter(c -> c == ',').count() > MOST_VALUES;
    }

    /** Whether the text begins as an object or a list does. */
    public static boolean looksNested(String text) {
        return !text.isEmpty() && (text.charAt(0) == '{' || text.charAt(0) == '[');
    }

    /** The object or list; empty where the text is neither, or is broken. */
    public static Optional<JsonNode> parse(String text) {
        if (!looksNested(text) || isSwollen(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException notJson) {
            // Notebooks print in Python's way; if it is not that either, the caller is told by the empty answer.
            return PythonLiteral.parse(text);
        }
    }
}
