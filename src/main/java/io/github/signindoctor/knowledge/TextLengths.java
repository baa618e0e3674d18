package io.github.signindoctor.knowledge;

import java.util.Map;
import java.util.TreeMap;

/** Meanings fit a table's cell, titles a headline. */
final class TextLengths implements PageRule {
    private static final Map<String, Integer> LONGEST = new TreeMap<>(Map.of("meaning", 200, "title", 70));

    @Override
    public void check(PageFile page, Complaints complaints) {
        LONGEST.forEach((key, longest) -> {
            for (Node.Scalar text : page.root().scalars(key)) {
                int length = text.text().codePointCount(0, text.text().length());
                if (length > longest) {
                    complaints.style(
                            text.line(),
                            "'%s' has %d characters (expected at most %d)".formatted(key, length, longest),
                            "say it shorter");
                }
            }
        });
    }
}
