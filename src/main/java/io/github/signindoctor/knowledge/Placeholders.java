package io.github.signindoctor.knowledge;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text for the user has only blanks that the program can fill. */
final class Placeholders implements PageRule {
    private static final Pattern BLANK = Pattern.compile("\\{[^}]*}?");
    private static final Set<String> KNOWN = Set.of("{name}", "{app}", "{time}");

    @Override
    public void check(PageFile page, Complaints complaints) {
        for (Node.Scalar text : page.root().scalars("tellTheUser")) {
            for (Matcher blank = BLANK.matcher(text.text()); blank.find(); ) {
                if (!KNOWN.contains(blank.group())) {
                    complaints.error(
                            text.line(),
                            "'%s' in the text for the user cannot be filled".formatted(blank.group()),
                            "use {name}, {app} or {time}");
                }
            }
        }
    }
}
