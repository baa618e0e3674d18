package io.github.signindoctor.knowledge;

import java.util.List;

/** A pointer has an id, then its tell, and nothing else. */
final class PointerForms implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        for (Field field : Schema.of(page.kind())) {
            if (field.form() instanceof Form.Pointers pointers) {
                List<String> expected = List.of("id", pointers.tell());
                page.root().mappings(field.key()).forEach(entry -> check(entry, expected, complaints));
            }
        }
    }

    private static void check(Node.Mapping entry, List<String> expected, Complaints complaints) {
        List<String> keys = entry.entries().stream().map(Node.Entry::key).toList();
        boolean plain = entry.entries().stream().allMatch(each -> each.value() instanceof Node.Scalar);
        if (!keys.equals(expected) || !plain) {
            complaints.error(
                    entry.line(),
                    "an entry with the keys %s (expected %s, each with one text)".formatted(keys, expected),
                    "write '- id: …' and below it '%s: …'".formatted(expected.get(1)));
        }
    }
}
