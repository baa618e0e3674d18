package io.github.signindoctor.knowledge;

/** A page is found by the name of its file, so the name must be its identifier. */
final class FileNameIsId implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        String key = page.kind().key();
        for (Node.Scalar id : page.root().scalars(key)) {
            if (!id.text().equals(page.id())) {
                complaints.error(
                        id.line(),
                        "%s is '%s' (expected '%s', as the file is named)".formatted(key, id.text(), page.id()),
                        "rename the file to " + id.text() + ".yaml, or mend the " + key);
            }
        }
        if (page.kind() != PageKind.CODE && !page.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            complaints.error(
                    0,
                    "the name '%s' is no identifier (expected lower case, digits, hyphens)".formatted(page.id()),
                    "rename the file and its id");
        }
    }
}
