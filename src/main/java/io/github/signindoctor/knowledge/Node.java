package io.github.signindoctor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a page as written, before anybody asks what it means. Lines count from 1. */
sealed interface Node {
    /** Where it begins. */
    int line();

    /** One value. */
    record Scalar(Type type, String text, int line) implements Node {
        /** What YAML takes it for. */
        enum Type {
            TEXT,
            NUMBER,
            FLAG,
            EMPTY
        }

        boolean isText() {
            return type == Type.TEXT;
        }
    }

    /** Values in a row. */
    record Sequence(List<Node> items, int line) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the order of the page; a key written twice stands here twice. */
    record Mapping(List<Entry> entries, int line) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        Optional<Node> get(String key) {
            for (Entry each : entries) {
                if (each.key().equals(key)) {
                    return Optional.of(each.value());
                }
            }
            return Optional.empty();
        }

        boolean has(String key) {
            return get(key).isPresent();
        }

        int lineOf(String key) {
            return entries.stream()
                    .filter(each -> each.key().equals(key))
                    .mapToInt(Entry::line)
                    .findFirst()
                    .orElse(line);
        }

        /** The values below a key that are plain scalars: the value itself or the items of its list. */
        List<Scalar> scalars(String key) {
            List<Scalar> found = new ArrayList<>();
            for (Node node : items(key)) {
                if (node instanceof Scalar scalar) {
                    found.add(scalar);
                }
            }
            return found;
        }

        private List<Node> items(String key) {
            Optional<Node> value = get(key);
            if (value.isEmpty()) {
                return List.of();
            }
            return value.get() instanceof Sequence list ? list.items() : List.of(value.get());
        }

        /** The mappings in the list below a key. */
        List<Mapping> mappings(String key) {
            List<Mapping> found = new ArrayList<>();
            if (get(key).orElse(null) instanceof Sequence list) {
                for (Node node : list.items()) {
                    if (node instanceof Mapping mapping) {
                        found.add(mapping);
                    }
                }
            }
            return found;
        }
    }

    /** A key with its value. */
    record Entry(String key, int line, Node value) {}
}
