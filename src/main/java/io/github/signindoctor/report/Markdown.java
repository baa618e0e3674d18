package io.github.signindoctor.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes text so that Markdown shows it and does nothing with it. Names from a log stand as code. In sentences, every sign
 * that could act is escaped, and words that a viewer would turn into a link, a mention or a reference stand as code too:
 * viewers look for those after the escapes are gone.
 */
final class Markdown {
    private static final Pattern ACTING = Pattern.compile("[\\\\`*_{}\\[\\]<>()#|~&!$]");
    private static final Pattern OPENING = Pattern.compile("^(\\d{1,9})(\\.)|^([-+=])");
    private static final Pattern LINKED = Pattern.compile("(?i).*(@|://|www\\.|#\\d|mailto:|xmpp:).*");
    private static final Pattern TRAILING = Pattern.compile("[,;:.)\\]]+$");

    private Markdown() {}

    /** A paragraph, which must not begin as a list or a rule. */
    static String of(Phrase phrase) {
        String line = phrase.spans().stream().map(Markdown::span).collect(Collectors.joining());
        return OPENING.matcher(line).replaceFirst("$1\\\\$2$3");
    }

    static String heading(Phrase phrase) {
        return phrase.spans().stream()
                .map(span -> isName(span.ink()) ? span(span) : prose(span.text()))
                .collect(Collectors.joining());
    }

    /** A table cell: a bar would end it, even within code, and a backslash before the bar would take the escape away. */
    static String cell(Phrase phrase) {
        var spans = phrase.spans().stream()
                .map(span -> span.withText(span.text().replace("\\|", "\\\\u007c")))
                .toList();
        return of(new Phrase(spans)).replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    /** The text as code, behind a fence longer than any run of backticks within. */
    static String code(String text) {
        String visible = Visible.of(text).replace(Phrase.TIE, ' ').strip();
        if (visible.isEmpty()) {
            return "";
        }
        String fence = "`";
        while (visible.contains(fence)) {
            fence += "`";
        }
        String pad = fence.length() > 1 ? " " : "";
        return fence + pad + visible + pad + fence;
    }

    /** A sentence of which some words may be a stranger's. */
    static String prose(String text) {
        var result = new StringBuilder();
        for (String piece : Visible.of(text).replace(Phrase.TIE, ' ').split("(?<= )|(?= )")) {
            result.append(LINKED.matcher(piece).matches() ? linked(piece) : escaped(piece));
        }
        return result.toString();
    }

    private static String span(Span span) {
        if (span.text().isBlank()) {
            return span.text().isEmpty() ? "" : " ";
        }
        if (isName(span.ink())) {
            return around(span.text(), code(span.text()));
        }
        return switch (span.ink()) {
            case STRONG, BAD, WARN, GOOD ->
                around(span.text(), "**" + prose(span.text().strip()) + "**");
            default -> prose(span.text());
        };
    }

    private static boolean isName(Ink ink) {
        return ink == Ink.VALUE || ink == Ink.SOURCE || ink == Ink.COMMAND;
    }

    /** Blanks at the ends stay outside the signs, which do not work before or after them. */
    private static String around(String text, String written) {
        return (text.startsWith(" ") ? " " : "") + written + (text.endsWith(" ") ? " " : "");
    }

    private static String linked(String word) {
        var trailing = TRAILING.matcher(word);
        int end = trailing.find() ? trailing.start() : word.length();
        return end == 0 ? escaped(word) : code(word.substring(0, end)) + escaped(word.substring(end));
    }

    private static String escaped(String word) {
        return ACTING.matcher(word).replaceAll("\\\\$0");
    }
}
