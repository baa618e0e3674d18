package io.github.signindoctor.command;

import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeIssue;
import io.github.signindoctor.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks pages. */
@Command(
        customSynopsis = "signin-doctor lint [OPTIONS] [DIR | PAGE]",
        description =
                "Names every mistake as 'file:line: problem' with a help line, and ends with code 3 if there is one."
                        + " A folder with most of the causes is checked as a whole knowledge base, any other as pages to"
                        + " lay over ours (--knowledge DIR), and a page alone as one of its folder.",
        footer = {"  signin-doctor lint", "  signin-doctor lint my-pages", "  signin-doctor lint my-pages/50076.yaml"})
final class Lint implements Task {
    private static final Path OURS = Path.of("error-codes");

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "a folder, or a page in it (default: error-codes, or the built-in pages where there is none)")
    private Path target;

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        boolean isBuiltIn = target == null && !Files.isDirectory(OURS);
        List<KnowledgeIssue> issues = isBuiltIn
                ? Knowledge.recheck().issues()
                : PagesToLint.of(target == null ? OURS : target).issues();
        for (KnowledgeIssue issue : issues) {
            screen.out().write(Visible.of(place(issue) + issue.problem()) + "\n");
            screen.out().write("  " + screen.paint().cyan("help:") + " " + Visible.of(issue.help()) + "\n");
        }
        int count = issues.size();
        screen.note((count == 0 ? "no mistake" : count == 1 ? "1 mistake" : count + " mistakes")
                + (isBuiltIn ? " in the built-in pages (there is no folder '" + OURS + "' here)" : ""));
        return count == 0 ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** Such as {@code error-codes/50074.yaml:12: }. */
    static String place(KnowledgeIssue issue) {
        String file = issue.file().toString().replace('\\', '/');
        return issue.line() > 0 ? file + ":" + issue.line() + ": " : file + ": ";
    }
}
