package io.github.signindoctor.knowledge;

import java.util.Set;

/** Kinds, traits, signals, groups and certainties are words of fixed lists. */
final class WordsAllowed implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        for (Field field : Schema.of(page.kind())) {
            for (Node.Scalar word : page.root().scalars(field.key())) {
                check(field, word, complaints);
            }
        }
    }

    private static void check(Field field, Node.Scalar word, Complaints complaints) {
        Set<String> allowed = allowed(field.form());
        if (!allowed.isEmpty() && word.isText() && !allowed.contains(word.text())) {
            complaints.error(
                    word.line(),
                    "unknown word '%s' for '%s'".formatted(word.text(), field.key()),
                    Nearest.word(word.text(), allowed)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("one of: " + String.join(", ", allowed)));
        }
    }

    private static Set<String> allowed(Form form) {
        if (form instanceof Form.Word one) {
            return one.allowed();
        }
        return form instanceof Form.Words several ? several.allowed() : Set.of();
    }
}
