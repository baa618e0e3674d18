package io.github.signindoctor.knowledge;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One mistake in the pages.
 *
 * @param file where it is
 * @param line from 1; 0 where the whole file or its absence is meant
 * @param grade how bad it is
 * @param problem what is wrong, in one line
 * @param help what to do
 */
public record KnowledgeIssue(Path file, int line, Grade grade, String problem, String help)
        implements Comparable<KnowledgeIssue> {
    /** How bad a mistake is. */
    public enum Grade {
        /** The page says something wrong or cannot be used. */
        ERROR,
        /** The page can be used, but is not written as the others are. */
        STYLE
    }

    private static final Comparator<KnowledgeIssue> ORDER = Comparator.comparing(
                    (KnowledgeIssue issue) -> issue.place())
            .thenComparing(KnowledgeIssue::line)
            .thenComparing(KnowledgeIssue::problem)
            .thenComparing(KnowledgeIssue::help)
            .thenComparing(KnowledgeIssue::grade);

    private String place() {
        return file.toString().replace('\\', '/');
    }

    /** By file, then line. */
    @Override
    public int compareTo(KnowledgeIssue other) {
        return ORDER.compare(this, other);
    }

    /** Two lines: {@code file:line: problem} and {@code help: …}. */
    @Override
    public String toString() {
        return "%s:%s %s\n  help: %s".formatted(place(), line == 0 ? "" : line + ":", problem, help);
    }
}
