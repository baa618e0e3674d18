package io.github.signindoctor.sandbox.odata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a filter, one after the other. */
final class Tokens {
    private static final Pattern WORD =
            Pattern.compile("\\s*(?:('(?:[^']|'')*')|([(),:])|([^\\s'(),:]+(?::[0-9][^\\s'(),]*)?))");

    private final List<String> words = new ArrayList<>();
    private int next;

    Tokens(String text) throws FilterException {
        Matcher matcher = WORD.matcher(text.strip());
        int end = 0;
        while (matcher.lookingAt()) {
            words.add(matcher.group().strip());
            end = matcher.end();
            matcher.region(end, text.strip().length());
        }
        if (end < text.strip().length()) {
            throw new FilterException("Invalid filter clause");
        }
    }

    boolean isEmpty() {
        return next >= words.size();
    }

    String peek() {
        return isEmpty() ? "" : words.get(next);
    }

    String take() throws FilterException {
        if (isEmpty()) {
            throw new FilterException("Invalid filter clause");
        }
        return words.get(next++);
    }

    void take(String expected) throws FilterException {
        if (!take().equalsIgnoreCase(expected)) {
            throw new FilterException("Invalid filter clause");
        }
    }

    boolean takes(String word) {
        boolean is = peek().equalsIgnoreCase(word);
        next += is ? 1 : 0;
        return is;
    }
}
