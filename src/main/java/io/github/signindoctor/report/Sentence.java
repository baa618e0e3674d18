package io.github.signindoctor.report;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Gives sentences that several hands wrote one form: a capital first, a full stop last. */
final class Sentence {
    /** Names and identifiers keep their case: they hold other signs, or are long. */
    private static final Pattern PLAIN_WORD = Pattern.compile("^\\p{Ll}\\p{L}{0,14}('s)?(?=[ ,:;]|$)");

    private static final Pattern ENDED = Pattern.compile("[.!?:\u2026]$");

    private Sentence() {}

    static String of(String text) {
        return capital(ended(text));
    }

    /** The text with a full stop, unless it has an end; what goes on after a colon keeps its small letter. */
    static String ended(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ENDED.matcher(stripped).find() ? stripped : stripped + ".";
    }

    /** The text with a capital at its beginning, if that is a word. */
    static String capital(String text) {
        if (!PLAIN_WORD.matcher(text).find()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                .append(text, end, text.length())
                .toString();
    }

    /** The phrase with a capital at its beginning. */
    static Phrase capital(Phrase phrase) {
        var spans = new ArrayList<>(phrase.spans());
        spans.stream()
                .filter(span -> !span.text().isEmpty())
                .findFirst()
                .ifPresent(first -> spans.set(spans.indexOf(first), first.withText(capital(first.text()))));
        return new Phrase(spans);
    }
}
