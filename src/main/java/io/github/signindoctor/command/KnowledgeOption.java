package io.github.signindoctor.command;

import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.knowledge.KnowledgeIssue;
import io.github.signindoctor.knowledge.Loaded;
import io.github.signindoctor.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which pages a verb speaks from. */
final class KnowledgeOption {
    private static final int MOST_ISSUES = 5;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "lay the pages of a folder over our own (codes, result texts, remedies, networks)")
    private Path folder;

    /** The pages; mistakes in the user's own end the run, for advice must not come from a page that says something else. */
    KnowledgeBase base(Screen screen) throws IOException {
        if (folder == null) {
            return Knowledge.builtIn();
        }
        if (!Files.isDirectory(folder)) {
            throw StopException.failed(
                    "--knowledge: no such folder: '" + folder + "' (expected a folder of pages in YAML)",
                    "check the path; 'signin-doctor lint DIR' checks such a folder");
        }
        Loaded loaded = Knowledge.overlaid(folder);
        if (!loaded.isUsable()) {
            tell(loaded, screen);
            throw StopException.failed(
                    "--knowledge: the pages in '" + folder + "' have mistakes (expected none)",
                    "'signin-doctor lint " + folder + "' lists all of them");
        }
        return loaded.base();
    }

    private static void tell(Loaded loaded, Screen screen) throws IOException {
        for (KnowledgeIssue issue : loaded.issues().stream()
                .filter(each -> each.grade() == KnowledgeIssue.Grade.ERROR)
                .limit(MOST_ISSUES)
                .toList()) {
            screen.err().write(Visible.of(Lint.place(issue) + issue.problem()) + "\n");
        }
    }
}
