package io.github.signindoctor.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.ingest.text.JsonText;
import io.github.signindoctor.ingest.text.Shown;
import java.util.Optional;

/** Reads an object or a list that a table holds as text: as JSON, or as Python prints it. */
public final class NestedText {
    private NestedText() {}

    /** Whether the text begins as an object or a list does. */
    public static boolean looksNested(String text) {
        return JsonText.looksNested(text);
    }

    /** The object or list; empty where the text is neither, or is broken. */
    public static Optional<JsonNode> parse(String text) {
        return looksNested(text) && !JsonText.isSwollen(text)
                ? JsonText.whole(text).or(() -> PythonLiteral.parse(text))
                : Optional.empty();
    }

    /** What to say of a cell whose object or list is broken. */
    public static String unreadable(String column) {
        return "cell of column " + Shown.text(column) + " cannot be read (expected JSON)";
    }
}
