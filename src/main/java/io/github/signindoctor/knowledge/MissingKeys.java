package io.github.signindoctor.knowledge;

/** Every page has the keys of its kind; a full page has those of full pages too. */
final class MissingKeys implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        boolean full = Schema.isFull(page);
        for (Field field : Schema.of(page.kind())) {
            boolean needed = field.need() == Field.Need.ALWAYS || full && field.need() == Field.Need.FULL;
            if (needed && !page.root().has(field.key())) {
                complaints.error(1, "the key '" + field.key() + "' is missing" + why(field), help(field));
            }
        }
    }

    private static String why(Field field) {
        return field.need() == Field.Need.FULL ? " (expected on a full page)" : "";
    }

    private static String help(Field field) {
        return field.need() == Field.Need.FULL
                ? "add '%s', or leave all keys of full pages out".formatted(field.key())
                : "add '%s': %s".formatted(field.key(), field.form().wanted());
    }
}
