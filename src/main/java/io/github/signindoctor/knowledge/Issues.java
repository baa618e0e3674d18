package io.github.signindoctor.knowledge;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects every mistake, so that nobody has to mend them one run at a time. */
final class Issues {
    private final SortedSet<KnowledgeIssue> all = new TreeSet<>();
    private final Set<Path> wrong = new HashSet<>();

    void add(KnowledgeIssue issue) {
        all.add(issue);
        if (issue.grade() == KnowledgeIssue.Grade.ERROR) {
            wrong.add(issue.file());
        }
    }

    /** Where the mistakes of one file go. */
    Complaints about(Path file) {
        return new Complaints(file, this);
    }

    /** Whether a file has an error so far; style does not count. */
    boolean hasErrorIn(Path file) {
        return wrong.contains(file);
    }

    /** By file and line. */
    List<KnowledgeIssue> sorted() {
        return List.copyOf(all);
    }
}
