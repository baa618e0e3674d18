package io.github.signindoctor.knowledge;

/** Each key's value has the form of the schema: a number, a text, a list … */
final class ValueForms implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        for (Node.Entry entry : page.root().entries()) {
            Schema.field(page.kind(), entry.key()).ifPresent(field -> check(field, entry.value(), complaints));
        }
    }

    private static void check(Field field, Node value, Complaints complaints) {
        if (EmptyValues.isEmpty(value)) {
            return;
        }
        for (Node misfit : field.form().misfits(value)) {
            if (!EmptyValues.isEmpty(misfit)) {
                complaints.error(
                        misfit.line(),
                        "'%s' has the wrong form (expected %s)"
                                .formatted(field.key(), field.form().wanted()),
                        "a text that YAML takes for something else is put in quotes");
            }
        }
    }
}
