package io.github.signindoctor.properties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Chance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cuts the text of one export over several, each of the same form: tables keep their header, lists their wrapper. Which
 * record comes into which is drawn by lot.
 */
final class Pieces {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final int count;
    private final Chance chance;

    Pieces(int count, Chance chance) {
        this.count = count;
        this.chance = chance;
    }

    /** The pieces, some of which may hold no record. */
    List<String> of(String text) {
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (isTable(body)) {
            return table(text, body);
        }
        try {
            return value(JSON.readTree(body));
        } catch (JsonProcessingException several) {
            // One value a line.
            return drawn(body.lines().map(line -> line + "\n").toList()).stream()
                    .map(lines -> String.join("", lines))
                    .toList();
        }
    }

    private static boolean isTable(String body) {
        String line = body.lines().findFirst().orElse("");
        return line.indexOf('{') < 0 && line.indexOf('[') != 0;
    }

    private List<String> table(String text, String body) {
        try (CSVParser parser = CSVParser.parse(body, CSVFormat.DEFAULT)) {
            List<Integer> starts =
                    new ArrayList<>(parser.stream().map(Pieces::start).toList());
            starts.add(body.length());
            List<String> records = IntStream.range(1, starts.size() - 1)
                    .mapToObj(row -> body.substring(starts.get(row), starts.get(row + 1)))
                    .toList();
            String header = text.substring(0, text.length() - body.length() + starts.get(1));
            return drawn(records).stream()
                    .map(rows -> header + String.join("", rows))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int start(CSVRecord record) {
        return (int) record.getCharacterPosition();
    }

    private List<String> value(JsonNode value) {
        if (value instanceof ArrayNode list) {
            return drawn(list).stream().map(JsonNode::toPrettyString).toList();
        }
        JsonNode holder = value.has("tables") ? value.get("tables").get(0) : value;
        String name = List.of("value", "records", "rows").stream()
                .filter(holder::has)
                .findFirst()
                .orElse("");
        if (name.isEmpty()) {
            return List.of(value.toString());
        }
        ArrayNode all = (ArrayNode) holder.get(name);
        return drawn(all).stream()
                .map(some -> {
                    ((ObjectNode) holder).set(name, some);
                    return value.toString();
                })
                .toList();
    }

    private List<ArrayNode> drawn(ArrayNode all) {
        List<JsonNode> each = new ArrayList<>();
        all.forEach(each::add);
        return drawn(each).stream()
                .map(some -> JSON.createArrayNode().addAll(some))
                .toList();
    }

    private <T> List<List<T>> drawn(List<T> all) {
        List<List<T>> pieces = IntStream.range(0, count)
                .<List<T>>mapToObj(piece -> new ArrayList<>())
                .collect(Collectors.toList());
        all.forEach(each -> pieces.get(chance.between(0, count - 1)).add(each));
        return pieces;
    }
}
