package io.github.signindoctor.ingest.file;

import io.github.signindoctor.ingest.Content;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * What a text is at first sight.
 *
 * @param form how it is to be read
 * @param what a noun phrase for a person, where it cannot be read
 */
public record FirstLook(Form form, String what) {
    private static final int ENOUGH = 1 << 16;
    private static final int LONGEST_PREFIX = 200;

    /** Ways to read a text. */
    public enum Form {
        /** JSON in any arrangement, also with a syslog prefix on each line. */
        JSON,
        /** A table with a header row. */
        CSV,
        /** Neither. */
        OTHER
    }

    /** Looks at the beginning of a text. */
    public static FirstLook at(Content content) throws IOException {
        try (Reader text = content.open()) {
            char[] head = new char[ENOUGH];
            int length = 0;
            for (int more = 0; more >= 0 && length < ENOUGH; length += Math.max(more, 0)) {
                more = text.read(head, length, ENOUGH - length);
            }
            return of(new String(head, 0, length));
        }
    }

    static FirstLook of(String head) {
        String text = head.strip();
        if (text.isEmpty()) {
            return other("an empty file");
        }
        if (text.charAt(0) == '{' || text.charAt(0) == '[') {
            return new FirstLook(Form.JSON, "");
        }
        if (text.charAt(0) == '<' && isMarkup(text)) {
            return other("an HTML or XML page; an export that needed a sign-in saves such a page");
        }
        return ofLine(text.lines().findFirst().orElse(""), head);
    }

    private static FirstLook ofLine(String line, String head) {
        if (isPrefixed(line)) {
            return new FirstLook(Form.JSON, "");
        }
        if (controls(head) * 20 > head.length()) {
            return other("binary data");
        }
        return isHeader(line) ? new FirstLook(Form.CSV, "") : other("plain text");
    }

    private static FirstLook other(String what) {
        return new FirstLook(Form.OTHER, what);
    }

    private static boolean isMarkup(String text) {
        String start = text.substring(0, Math.min(text.length(), 40)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
    }

    /** Syslog relays write {@code <iso time> HOST {json}}, one a line. */
    private static boolean isPrefixed(String line) {
        int brace = line.indexOf('{');
        return brace > 0
                && brace <= LONGEST_PREFIX
                && line.substring(brace + 1).stripLeading().startsWith("\"")
                && line.charAt(brace - 1) != '"';
    }

    private static boolean isHeader(String line) {
        boolean delimited = line.indexOf(',') >= 0 || line.indexOf(';') >= 0 || line.indexOf('\t') >= 0;
        return delimited
                || line.startsWith("#TYPE")
                || isWord(line.replace("\"", "").strip());
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c == '\uFFFD' || c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
    }
}
