package io.github.signindoctor.knowledge;

/** Lines fit a reviewer's window. */
final class LineLengths implements PageRule {
    private static final int LONGEST = 150;

    @Override
    public void check(PageFile page, Complaints complaints) {
        for (int i = 0; i < page.lines().size(); i++) {
            String line = page.lines().get(i);
            int length = line.codePointCount(0, line.length());
            if (length > LONGEST) {
                complaints.style(
                        i + 1,
                        "a line of %d characters (expected at most %d)".formatted(length, LONGEST),
                        "write the text below '>-' and break it");
            }
        }
    }
}
