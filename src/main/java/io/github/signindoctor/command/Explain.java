package io.github.signindoctor.command;

import io.github.signindoctor.knowledge.Explainer;
import io.github.signindoctor.knowledge.Explanation;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.report.Handbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what words mean. */
@Command(
        customSynopsis = "signin-doctor explain [OPTIONS] [WORDS...]",
        description =
                "Takes a code, its symbolic name, a result text of a sign-in log, a cause, a remedy, or the whole text"
                        + " of a sign-in error page. Without words it reads standard input.",
        footer = {
            "  signin-doctor explain AADSTS50076",
            "  signin-doctor explain \"MFA denied; user declined the authentication\"",
            "  signin-doctor explain < error-page.txt"
        })
final class Explain implements Task {
    /** An error page is a few lines; more than this is something else. */
    private static final int MOST_BYTES = 1 << 20;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "what to explain; - for standard input")
    private List<String> words = List.of();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public boolean takes(List<String> plain) {
        words = plain;
        return true;
    }

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        var base = knowledge.base(screen);
        Explainer explainer = new Explainer(base);
        Handbook handbook = new Handbook(base, screen.style());
        List<String> asked = areCodes() ? words : List.of(text(screen));
        for (int i = 0; i < asked.size(); i++) {
            if (i > 0) {
                screen.out().write("\n");
            }
            Explanation explanation = explainer.explain(asked.get(i));
            handbook.explain(explanation, screen.out());
        }
        return ExitCode.DONE;
    }

    private boolean areCodes() {
        for (String word : words) {
            if (ErrorCode.parse(word).isEmpty()) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private String text(Screen screen) throws IOException {
        String typed = String.join(" ", words);
        if (!typed.isBlank() && !typed.equals("-")) {
            return typed;
        }
        if (typed.isEmpty() && screen.io().terminal().in()) {
            throw nothing();
        }
        String read = new String(screen.io().in().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        if (read.isBlank()) {
            throw nothing();
        }
        return read;
    }

    private static StopException nothing() {
        return StopException.usage(
                "nothing to explain (expected a code, a result text, a cause or an error page)",
                "for example: signin-doctor explain 50076");
    }
}
