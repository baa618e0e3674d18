package io.github.signindoctor.knowledge;

import java.nio.file.Path;

/** Takes the mistakes of one file. */
final class Complaints {
    private final Path file;
    private final Issues issues;

    Complaints(Path file, Issues issues) {
        this.file = file;
        this.issues = issues;
    }

    /** Notes a mistake that makes the page wrong or unusable. */
    void error(int line, String problem, String help) {
        issues.add(new KnowledgeIssue(file, line, KnowledgeIssue.Grade.ERROR, problem, help));
    }

    /** Notes that the page is not written as the others are. */
    void style(int line, String problem, String help) {
        issues.add(new KnowledgeIssue(file, line, KnowledgeIssue.Grade.STYLE, problem, help));
    }
}
