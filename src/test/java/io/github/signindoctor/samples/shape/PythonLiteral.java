package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A JSON value as Python prints it: single quotes, True, False, None. */
final class PythonLiteral {

    private PythonLiteral() {}

    static String of(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(member -> text(member.getKey()) + ": " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(PythonLiteral::of)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(value);
    }

    private static String scalar(JsonNode value) {
        if (value.isTextual()) {
            return text(value.asText());
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "True" : "False";
        }
        return value.isNull() ? "None" : value.asText();
    }

    /** Python takes double quotes where the text has an apostrophe and no double quote. */
    private static String text(String text) {
        boolean apostrophe = text.contains("'") && !text.contains("\"");
        return apostrophe ? '"' + text + '"' : "'" + text.replace("'", "\\'") + "'";
    }
}
