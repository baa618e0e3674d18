package io.github.signindoctor.ingest.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Optional;

/** Parses the text of one value, forgiving what does not change its meaning. */
public final class JsonText {
    private static final JsonMapper LENIENT = mapper(false);
    private static final JsonMapper NAMES_ONCE = mapper(true);
    private static final ObjectReader WHOLE = LENIENT.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Texts of fewer characters cannot hold enough values to fill the memory. */
    private static final int HARMLESS = 1 << 20;

    /** A tree takes up to a hundred times the room of its text; no record has so many values. */
    private static final int MOST_VALUES = 200_000;

    private JsonText() {}

    /**
     * A parsed value, or why there is none.
     *
     * @param value empty where the text is not JSON
     * @param repeatedName whether a member stood twice; the last one counts
     * @param fault what was found where; empty where there is a value
     */
    public record Parsed(Optional<JsonNode> value, boolean repeatedName, String fault) {}

    /** Parses one value that begins at the given line and column of its file. */
    public static Parsed parse(String text, long line, int column) {
        if (isSwollen(text)) {
            return new Parsed(
                    Optional.empty(), false, "more than " + MOST_VALUES + " values in one record (expected a record)");
        }
        try {
            return new Parsed(Optional.of(SurrogateRepair.repair(read(NAMES_ONCE, text), text)), false, "");
        } catch (MismatchedInputException twice) {
            return again(text, line, column);
        } catch (JsonProcessingException broken) {
            return new Parsed(Optional.empty(), false, fault(broken, line, column));
        }
    }

    private static Parsed again(String text, long line, int column) {
        try {
            return new Parsed(Optional.of(SurrogateRepair.repair(read(LENIENT, text), text)), true, "");
        } catch (JsonProcessingException broken) {
            return new Parsed(Optional.empty(), false, fault(broken, line, column));
        }
    }

    /** The value of a text that stands inside another value; empty where it is no JSON object or array. */
    public static Optional<JsonNode> embedded(String text) {
        String json = text.strip();
        return looksNested(json) ? parse(json, 1, 1).value() : Optional.empty();
    }

    /** The same, but empty where anything follows the object or array. */
    public static Optional<JsonNode> whole(String text) {
        String json = text.strip();
        try {
            return looksNested(json)
                    ? Optional.of(SurrogateRepair.repair(WHOLE.readTree(unpadded(json)), json))
                    : Optional.empty();
        } catch (JsonProcessingException broken) {
            // The empty answer says it; the caller knows which cell it was.
            return Optional.empty();
        }
    }

    /** Whether a text holds more values than any record or cell has, and so would fill the memory. */
    public static boolean isSwollen(String text) {
        return text.length() > HARMLESS && text.chars().filter(c -> c == ',').count() > MOST_VALUES;
    }

    /** Whether the text begins as an object or an array does. */
    public static boolean looksNested(String text) {
        return !text.isEmpty() && (text.charAt(0) == '{' || text.charAt(0) == '[');
    }

    private static JsonNode read(JsonMapper mapper, String text) throws JsonProcessingException {
        return mapper.readTree(unpadded(text));
    }

    private static String unpadded(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
    }

    private static String fault(JsonProcessingException broken, long line, int column) {
        JsonLocation at = broken.getLocation();
        if (at == null) {
            return "broken record (expected JSON)";
        }
        int shift = at.getLineNr() == 1 ? column - 1 : 0;
        return "broken value at " + (line + at.getLineNr() - 1) + ":" + (at.getColumnNr() + shift) + " ("
                + Shown.text(broken.getOriginalMessage().toLowerCase(Locale.ROOT)) + ")";
    }

    private static JsonMapper mapper(boolean namesOnce) {
        return JsonMapper.builder(JsonFactory.builder()
                        // Names are strangers' text: they must not fill the table of interned strings.
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build())
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .configure(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, namesOnce)
                .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, false)
                .build();
    }
}
