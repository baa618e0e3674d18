package io.github.signindoctor.knowledge;

/** A full page says enough to be worth opening, and little enough to be read to the end. */
final class PageLengths implements PageRule {
    private static final int SHORTEST_FULL = 20;
    private static final int LONGEST = 120;

    @Override
    public void check(PageFile page, Complaints complaints) {
        int lines = page.lines().size();
        if (lines > LONGEST) {
            complaints.style(
                    LONGEST + 1, "a page of %d lines (expected at most %d)".formatted(lines, LONGEST), "cut it down");
        }
        if (lines < SHORTEST_FULL && Schema.isFull(page)) {
            complaints.style(
                    1,
                    "a full page of %d lines (expected at least %d)".formatted(lines, SHORTEST_FULL),
                    "say more, or leave all keys of full pages out");
        }
    }
}
