package io.github.signindoctor.knowledge;

import java.util.List;

/** A key that the program does not know would be knowledge that nobody ever sees. */
final class UnknownKeys implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        List<String> known = Schema.of(page.kind()).stream().map(Field::key).toList();
        for (Node.Entry entry : page.root().entries()) {
            if (!known.contains(entry.key())) {
                complaints.error(
                        entry.line(),
                        "unknown key '%s' on the page of a %s"
                                .formatted(entry.key(), page.kind().noun()),
                        Nearest.word(entry.key(), known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("known keys: " + String.join(", ", known)));
            }
        }
    }
}
