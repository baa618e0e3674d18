package io.github.signindoctor.knowledge;

import java.util.List;
import java.util.Set;

/** The form that the value of a key must have. */
sealed interface Form {
    /** What to say where something else stands. */
    String wanted();

    /** The parts of a value that have another form; an empty value is no misfit but a mistake of its own. */
    List<Node> misfits(Node value);

    /** A whole number. */
    record Number() implements Form {
        @Override
        public String wanted() {
            return "a whole number of at most 9 digits";
        }

        @Override
        public List<Node> misfits(Node value) {
            return fits(value) ? List.of() : List.of(value);
        }

        private static boolean fits(Node value) {
            return value instanceof Node.Scalar scalar
                    && scalar.type() == Node.Scalar.Type.NUMBER
                    && scalar.text().matches("0|[1-9]\\d{0,8}");
        }
    }

    /** True or false. */
    record Flag() implements Form {
        @Override
        public String wanted() {
            return "true or false";
        }

        @Override
        public List<Node> misfits(Node value) {
            return value instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.FLAG
                    ? List.of()
                    : List.of(value);
        }
    }

    /** One text. */
    record Line() implements Form {
        @Override
        public String wanted() {
            return "one text";
        }

        @Override
        public List<Node> misfits(Node value) {
            return value instanceof Node.Scalar scalar && scalar.isText() ? List.of() : List.of(value);
        }
    }

    /** A list of texts. */
    record Lines() implements Form {
        @Override
        public String wanted() {
            return "a list of texts";
        }

        @Override
        public List<Node> misfits(Node value) {
            return value instanceof Node.Sequence list
                    ? list.items().stream()
                            .filter(each -> !(each instanceof Node.Scalar))
                            .toList()
                    : List.of(value);
        }
    }

    /** One of a few words. */
    record Word(Set<String> allowed) implements Form {
        @Override
        public String wanted() {
            return "one of a few words";
        }

        @Override
        public List<Node> misfits(Node value) {
            return new Line().misfits(value);
        }
    }

    /** A list of some of a few words. */
    record Words(Set<String> allowed) implements Form {
        @Override
        public String wanted() {
            return "a list of words";
        }

        @Override
        public List<Node> misfits(Node value) {
            return new Lines().misfits(value);
        }
    }

    /**
     * A list of pointers to other pages.
     *
     * @param tell the key beside {@code id} that says when, why or because
     * @param target the kind of page that is pointed to
     */
    record Pointers(String tell, PageKind target) implements Form {
        @Override
        public String wanted() {
            return "a list of entries with 'id' and '" + tell + "'";
        }

        @Override
        public List<Node> misfits(Node value) {
            return value instanceof Node.Sequence list
                    ? list.items().stream()
                            .filter(each -> !(each instanceof Node.Mapping))
                            .toList()
                    : List.of(value);
        }
    }
}
