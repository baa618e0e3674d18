package io.github.signindoctor.report;

import java.util.Locale;

/** Writes a JSON string that keeps the exact text, with every character that could act on a screen as an escape. */
public final class JsonText {
    private JsonText() {}

    /** The text in quotes. Lone surrogates survive as escapes. */
    public static String quote(String text) {
        var result = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(each -> append(result, each));
        return result.append('"').toString();
    }

    private static void append(StringBuilder result, int codePoint) {
        switch (codePoint) {
            case '"' -> result.append("\\\"");
            case '\\' -> result.append("\\\\");
            case '\n' -> result.append("\\n");
            case '\r' -> result.append("\\r");
            case '\t' -> result.append("\\t");
            default -> appendOther(result, codePoint);
        }
    }

    private static void appendOther(StringBuilder result, int codePoint) {
        if (!HiddenCharacters.contains(codePoint)) {
            result.appendCodePoint(codePoint);
            return;
        }
        for (char each : Character.toChars(codePoint)) {
            result.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
        }
    }
}
