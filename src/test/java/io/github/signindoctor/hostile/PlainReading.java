package io.github.signindoctor.hostile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A second opinion on a text, without any of the program's own reading: whether it is whole, and how many rows it then
 * has. What is not whole must be named by the program; what is must be read to the last row.
 */
final class PlainReading {
    private static final Set<String> LISTS = Set.of("value", "records", "tables", "rows", "results", "data", "items");
    private static final int DEEPEST = 64;
    private static final Pattern RELAYED = Pattern.compile("\\s*[^{\n]{1,200}(?<!\")\\{\\s*\"");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private PlainReading() {}

    /** How many rows the bytes hold; empty where they are no whole text of UTF-8, of JSON or of CSV. */
    static OptionalLong rows(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0 || text.isBlank()) {
                return OptionalLong.empty();
            }
            String body = text.startsWith("\ufeff") ? text.substring(1) : text;
            char first = body.strip().charAt(0);
            if (first == '{' || first == '[') {
                return jsonRows(body);
            }
            return RELAYED.matcher(body).lookingAt() ? relayedRows(body) : tableRows(body);
        } catch (CharacterCodingException broken) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong jsonRows(String text) {
        long rows = 0;
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonNode value = JSON.readTree(parser); value != null; value = JSON.readTree(parser)) {
                if (deeperThan(value, DEEPEST)) {
                    return OptionalLong.empty();
                }
                rows += rows(value);
            }
            return OptionalLong.of(rows);
        } catch (IOException broken) {
            return OptionalLong.empty();
        }
    }

    /** Lines that a relay wrote, with its head before each object. */
    private static OptionalLong relayedRows(String text) {
        long rows = 0;
        for (String line : text.split("\n")) {
            int brace = line.indexOf('{');
            OptionalLong inside = brace < 0 ? OptionalLong.empty() : jsonRows(line.substring(brace));
            if (inside.isEmpty() && !isBlank(line)) {
                return OptionalLong.empty();
            }
            rows += inside.orElse(0);
        }
        return OptionalLong.of(rows);
    }

    private static boolean deeperThan(JsonNode value, int levels) {
        if (value.isContainerNode() && levels == 0) {
            return true;
        }
        for (JsonNode child : value) {
            if (deeperThan(child, levels - 1)) {
                return true;
            }
        }
        return false;
    }

    private static long rows(JsonNode value) {
        long rows = 0;
        if (value.isArray()) {
            for (JsonNode each : value) {
                rows += rows(each);
            }
            return rows;
        }
        boolean wrapper = false;
        for (var member : value.properties()) {
            if (LISTS.contains(member.getKey().toLowerCase(Locale.ROOT))
                    && member.getValue().isArray()) {
                wrapper = true;
                rows += member.getKey().equals("rows") ? member.getValue().size() : rows(member.getValue());
            }
        }
        return wrapper ? rows : 1;
    }

    private static OptionalLong tableRows(String text) {
        try (CSVParser parser = CSVParser.parse(text.replaceAll("\r(?!\n)", " "), CSVFormat.DEFAULT)) {
            List<List<String>> records =
                    parser.stream().map(record -> record.toList()).toList();
            List<String> header = records.get(0);
            long rows = 0;
            for (List<String> record : records.subList(1, records.size())) {
                boolean blank = record.stream().allMatch(PlainReading::isBlank);
                if (!blank && width(record, header.size()) != header.size()) {
                    return OptionalLong.empty();
                }
                rows += blank || record.equals(header) ? 0 : 1;
            }
            return OptionalLong.of(rows);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return OptionalLong.empty();
        }
    }

    private static boolean isBlank(String cell) {
        return cell.chars().allMatch(c -> c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c));
    }

    private static int width(List<String> record, int wanted) {
        int width = record.size();
        while (width > wanted && isBlank(record.get(width - 1))) {
            width--;
        }
        return width;
    }
}
