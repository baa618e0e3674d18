package io.github.signindoctor.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the text of one page into a tree that remembers its lines. */
final class YamlReader {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final Complaints complaints;
    private YAMLParser parser;

    /** What is wrong with the YAML itself goes to the given place. */
    YamlReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The page's tree; empty where the text is no YAML mapping, which has then been said. */
    Optional<Node.Mapping> read(String text) {
        try (YAMLParser opened = YAML.createParser(text)) {
            parser = opened;
            return page();
        } catch (JsonProcessingException e) {
            complaints.error(
                    lineOf(e),
                    "not readable as YAML: " + problemOf(e),
                    "mind the indent, and quote text that holds ': '");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private Optional<Node.Mapping> page() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            complaints.error(1, "not a page (expected keys with values)", "begin with 'code: ' or 'id: '");
            return Optional.empty();
        }
        Node.Mapping root = mapping();
        if (root.entries().isEmpty()) {
            complaints.error(1, "a page without keys", "begin with 'code: ' or 'id: '");
        }
        if (parser.nextToken() != null) {
            complaints.error(line(), "a second document (expected one page a file)", "put it in a file of its own");
        }
        return Optional.of(root);
    }

    private Node node() throws IOException {
        if (parser.getObjectId() != null || parser.isCurrentAlias()) {
            complaints.error(line(), "an anchor or alias (expected plain text)", "write the text out, or quote it");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Node.Scalar.Type.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Node.Scalar.Type.FLAG);
            case VALUE_NULL -> scalar(Node.Scalar.Type.EMPTY);
            default -> scalar(parser.getText().isBlank() ? Node.Scalar.Type.EMPTY : Node.Scalar.Type.TEXT);
        };
    }

    private Node.Scalar scalar(Node.Scalar.Type type) throws IOException {
        return new Node.Scalar(type, parser.getText().strip(), line());
    }

    private Node.Sequence sequence() throws IOException {
        int line = line();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(items, line);
    }

    private Node.Mapping mapping() throws IOException {
        int line = line();
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            parser.nextToken();
            entries.add(new Node.Entry(key, keyLine, node()));
        }
        return new Node.Mapping(entries, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static int lineOf(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    /** The parser tells a story of several lines; the last that is not indented says what is wrong. */
    private static String problemOf(JsonProcessingException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce((first, second) -> second)
                .orElse("unknown mistake");
    }
}
