package io.github.signindoctor.command;

import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.report.Handbook;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the codes that have a page. */
@Command(
        customSynopsis = "signin-doctor codes [OPTIONS] [SEARCH...]",
        description = "One code a line with its kind, its symbolic name and what it says. In a pipe the columns are"
                + " separated by tabs.",
        footer = {
            "  signin-doctor codes",
            "  signin-doctor codes password expired",
            "  signin-doctor codes interrupt | wc -l"
        })
final class Codes implements Task {
    @Parameters(
            paramLabel = "SEARCH",
            arity = "0..*",
            description = "only those that hold all these words: beginning of the code, kind, name or meaning")
    private List<String> search = List.of();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public boolean takes(List<String> plain) {
        search = plain;
        return true;
    }

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        var base = knowledge.base(screen);
        List<CodePage> pages = base.codes().stream().filter(this::fits).toList();
        if (pages.isEmpty()) {
            screen.note("no code fits '" + String.join(" ", search) + "'");
            return ExitCode.DONE;
        }
        if (screen.isWatched()) {
            new Handbook(base, screen.style()).codes(pages, screen.out());
        } else {
            for (CodePage page : pages) {
                screen.out().write(String.join("\t", cells(page)) + "\n");
            }
        }
        return ExitCode.DONE;
    }

    private static List<String> cells(CodePage page) {
        return List.of(page.code().toString(), page.kind().id(), page.name(), page.meaning());
    }

    private boolean fits(CodePage page) {
        String text = String.join(" ", cells(page)).toLowerCase(Locale.ROOT);
        return search.stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(word -> fits(word, text, page));
    }

    private static boolean fits(String word, String text, CodePage page) {
        String digits = word.replaceFirst("^aadsts", "");
        return digits.matches("\\d+") ? page.code().toString().startsWith(digits) : text.contains(word);
    }
}
