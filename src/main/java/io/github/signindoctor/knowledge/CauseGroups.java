package io.github.signindoctor.knowledge;

/** A cause stands in the group that the vocabulary gives it. */
final class CauseGroups implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        if (page.kind() != PageKind.CAUSE) {
            return;
        }
        String group = new Fields(page.root()).text("group");
        Vocabulary.groupOf(page.id())
                .filter(wanted -> !wanted.equals(group))
                .ifPresent(wanted -> complaints.error(
                        page.root().lineOf("group"),
                        "group '%s' (expected '%s', as in the vocabulary)".formatted(group, wanted),
                        "write 'group: " + wanted + "'"));
    }
}
