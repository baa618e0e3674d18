package io.github.signindoctor.knowledge;

/** A key without a value is left out instead. */
final class EmptyValues implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        check(page.root(), complaints);
    }

    private void check(Node.Mapping mapping, Complaints complaints) {
        for (Node.Entry entry : mapping.entries()) {
            check("'" + entry.key() + "'", entry.value(), complaints);
        }
    }

    private void check(String where, Node value, Complaints complaints) {
        if (value instanceof Node.Sequence list) {
            list.items().forEach(item -> check("an entry of " + where, item, complaints));
        } else if (value instanceof Node.Mapping mapping) {
            check(mapping, complaints);
        }
        if (isEmpty(value)) {
            complaints.error(value.line(), where + " is empty (expected a value)", "say something, or leave it out");
        }
    }

    /** Whether a value is there in name only. */
    static boolean isEmpty(Node value) {
        return value instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.EMPTY
                || value instanceof Node.Sequence list && list.items().isEmpty()
                || value instanceof Node.Mapping mapping && mapping.entries().isEmpty();
    }
}
