package io.github.signindoctor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes JSON member by member, in the order of the calls. What is absent is left out. */
final class JsonSheet implements AutoCloseable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonSheet(JsonGenerator json) {
        this.json = json;
    }

    /** All in one line. */
    static JsonSheet line(Writer out) throws IOException {
        return new JsonSheet(FACTORY.createGenerator(out));
    }

    /** Indented by two blanks. */
    static JsonSheet indented(Writer out) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        var printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(printer);
        return new JsonSheet(json);
    }

    /** Something that writes members or elements. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Something that writes one element. */
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    void object(Body members) throws IOException {
        json.writeStartObject();
        members.write();
        json.writeEndObject();
    }

    void object(String name, Body members) throws IOException {
        json.writeFieldName(name);
        object(members);
    }

    void text(String name, String value) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(JsonText.quote(value));
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeRawValue(JsonText.quote(value));
        }
        json.writeEndArray();
    }

    <T> void objects(String name, List<T> elements, Element<T> members) throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            object(() -> members.write(element));
        }
        json.writeEndArray();
    }

    /** Flushes; the writer below stays open. */
    @Override
    public void close() throws IOException {
        json.close();
    }
}
