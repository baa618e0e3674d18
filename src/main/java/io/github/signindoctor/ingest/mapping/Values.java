package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.model.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes values out of a canonical row, whichever way the export wrote them. */
final class Values {
    /** What exports write for "nothing", and what those write who take personal data out of one. */
    private static final Set<String> ABSENT =
            Set.of("null", "none", "n/a", "na", "nan", "not available", "{pii removed}", "hidden", "undefined");

    private static final int LONGEST_ABSENT = 13;

    private Values() {}

    /** The text as written; empty for what means absent. */
    static String text(JsonNode row, String member) {
        String text = raw(row, member);
        return isAbsent(text) ? "" : text;
    }

    /** The text as written, also where it is a word such as {@code none} that enumerations give a meaning. */
    static String raw(JsonNode row, String member) {
        JsonNode value = row.path(member);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    static boolean isAbsent(String text) {
        return text.length() <= LONGEST_ABSENT && ABSENT.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A yes or no, from JSON or from words. */
    static Known known(JsonNode row, String member) {
        JsonNode value = row.path(member);
        if (value.isBoolean()) {
            return Known.of(value.booleanValue());
        }
        return switch (raw(row, member).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> Known.YES;
            case "false", "no", "0" -> Known.NO;
            default -> Known.UNKNOWN;
        };
    }

    /** The texts of a list; a lone text is a list of those between its commas. */
    static List<String> texts(JsonNode row, String member) {
        JsonNode value = row.path(member);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> add(each.asText(), texts));
        } else {
            for (String part : raw(row, member).split(",")) {
                add(part, texts);
            }
        }
        return texts;
    }

    /** One text of every object in a list, such as {@code requirementProvider} of each policy. */
    static List<String> texts(JsonNode row, String list, String member) {
        List<String> texts = new ArrayList<>();
        row.path(list).forEach(each -> add(raw(each, member), texts));
        return texts;
    }

    private static void add(String text, List<String> texts) {
        String stripped = text.strip();
        if (!stripped.isEmpty() && !isAbsent(stripped) && !texts.contains(stripped)) {
            texts.add(stripped);
        }
    }
}
