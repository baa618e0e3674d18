package io.github.signindoctor.graph.pull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;

/** Copies the wanted rows of a page, one a line, and counts them. */
final class RowCopy {
    private final Predicate<JsonNode> wanted;
    private final ObjectMapper json;
    private int rows;
    private int kept;
    private String next = "";

    RowCopy(Predicate<JsonNode> wanted, ObjectMapper json) {
        this.wanted = wanted;
        this.json = json;
    }

    int rows() {
        return rows;
    }

    int kept() {
        return kept;
    }

    /** Link to the next page; empty on the last. */
    String next() {
        return next;
    }

    void next(String link) {
        next = link;
    }

    void copy(JsonParser parser, OutputStream out) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode row = json.readTree(parser);
            rows++;
            if (wanted.test(row)) {
                kept++;
                out.write(json.writeValueAsBytes(row));
                out.write('\n');
            }
        }
    }
}
