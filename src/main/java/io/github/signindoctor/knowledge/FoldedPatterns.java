package io.github.signindoctor.knowledge;

/** A pattern is compared with folded texts, so one that is not folded never matches. */
final class FoldedPatterns implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        if (page.kind() != PageKind.TEXT) {
            return;
        }
        for (Node.Scalar pattern : page.root().scalars("patterns")) {
            String folded = Folding.fold(pattern.text());
            if (!folded.equals(pattern.text())) {
                complaints.error(
                        pattern.line(),
                        "the pattern '%s' can never match (expected folded text)".formatted(pattern.text()),
                        "write it as: " + folded);
            }
        }
    }
}
