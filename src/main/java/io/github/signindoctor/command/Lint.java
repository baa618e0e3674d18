package io.github.signindoctor.command;

import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeIssue;
import io.github.signindoctor.knowledge.Loaded;
import io.github.signindoctor.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a folder of pages. */
@Command(
        customSynopsis = "signin-doctor lint [OPTIONS] [DIR]",
        description =
                "Names every mistake as 'file:line: problem' with a help line, and ends with code 3 if there is one."
                        + " A folder with causes is checked as a whole knowledge base, any other as pages to lay over ours"
                        + " (analyze --knowledge DIR).",
        footer = {"  signin-doctor lint", "  signin-doctor lint my-pages"})
final class Lint implements Task {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "the folder (default: error-codes)")
    private Path folder = Path.of("error-codes");

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw StopException.failed(
                    "no such folder: '" + folder + "' (expected pages in YAML)",
                    "name the folder: signin-doctor lint DIR");
        }
        boolean whole = Files.isDirectory(folder.resolve("causes"));
        Loaded loaded = whole ? Knowledge.load(folder) : Knowledge.overlaid(folder);
        for (KnowledgeIssue issue : loaded.issues()) {
            screen.out().write(Visible.of(place(issue) + issue.problem()) + "\n");
            screen.out().write("  " + screen.paint().cyan("help:") + " " + Visible.of(issue.help()) + "\n");
        }
        int count = loaded.issues().size();
        screen.note(count == 0 ? "no mistake" : count == 1 ? "1 mistake" : count + " mistakes");
        return count == 0 ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** Such as {@code error-codes/50074.yaml:12: }. */
    static String place(KnowledgeIssue issue) {
        String file = issue.file().toString().replace('\\', '/');
        return issue.line() > 0 ? file + ":" + issue.line() + ": " : file + ": ";
    }
}
