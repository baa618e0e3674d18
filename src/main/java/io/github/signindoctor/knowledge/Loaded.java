package io.github.signindoctor.knowledge;

import java.util.List;

/**
 * Pages as read from a folder, and everything that is wrong with them.
 *
 * @param base the pages whose form is right
 * @param issues every mistake, by file and line
 */
public record Loaded(KnowledgeBase base, List<KnowledgeIssue> issues) {
    /** Copies the list. */
    public Loaded {
        issues = List.copyOf(issues);
    }

    /** Whether there is no error; matters of style do not count. */
    public boolean isUsable() {
        return issues.stream().noneMatch(each -> each.grade() == KnowledgeIssue.Grade.ERROR);
    }
}
