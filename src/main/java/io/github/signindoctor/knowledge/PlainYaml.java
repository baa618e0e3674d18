package io.github.signindoctor.knowledge;

/** Pages use the plain part of YAML only: no tabs, no comments, no blanks at line ends. */
final class PlainYaml implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        for (int i = 0; i < page.lines().size(); i++) {
            String line = page.lines().get(i);
            if (line.indexOf('\t') >= 0) {
                complaints.style(i + 1, "a tab", "use blanks");
            }
            if (line.startsWith("#")) {
                complaints.style(
                        i + 1, "a comment, which no reader of the program sees", "say it in a key, or drop it");
            }
            if (line.endsWith(" ")) {
                complaints.style(i + 1, "a blank at the end of the line", "delete it");
            }
        }
    }
}
