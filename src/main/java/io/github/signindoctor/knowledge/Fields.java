package io.github.signindoctor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes values out of a tree that the schema has passed; what an optional key leaves out is empty. */
record Fields(Node.Mapping root) {
    String text(String key) {
        List<Node.Scalar> scalars = root.scalars(key);
        return scalars.isEmpty() ? "" : scalars.get(0).text();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node.Scalar scalar : root.scalars(key)) {
            texts.add(scalar.text());
        }
        return List.copyOf(texts);
    }

    List<Pointer> pointers(String key, String tell) {
        List<Pointer> pointers = new ArrayList<>();
        for (Node.Mapping mapping : root.mappings(key)) {
            Fields each = new Fields(mapping);
            pointers.add(new Pointer(each.text("id"), each.text(tell)));
        }
        return List.copyOf(pointers);
    }

    /** The fields themselves where a page has the key that only full pages have. */
    Optional<Fields> ifFull(String key) {
        return root.has(key) ? Optional.of(this) : Optional.empty();
    }
}
