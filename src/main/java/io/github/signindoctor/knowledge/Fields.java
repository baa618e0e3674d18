package io.github.signindoctor.knowledge;

import java.util.List;
import java.util.Optional;

/** Takes values out of a tree that the schema has passed; what an optional key leaves out is empty. */
record Fields(Node.Mapping root) {
    String text(String key) {
        return texts(key).stream().findFirst().orElse("");
    }

    List<String> texts(String key) {
        return root.scalars(key).stream().map(Node.Scalar::text).toList();
    }

    List<Pointer> pointers(String key, String tell) {
        return root.mappings(key).stream()
                .map(Fields::new)
                .map(each -> new Pointer(each.text("id"), each.text(tell)))
                .toList();
    }

    /** The fields themselves where a page has the key that only full pages have. */
    Optional<Fields> ifFull(String key) {
        return root.has(key) ? Optional.of(this) : Optional.empty();
    }
}
