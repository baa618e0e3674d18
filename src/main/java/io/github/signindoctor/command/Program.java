package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.knowledge.Nearest;
import java.io.IOException;
import java.util.List;

/** From arguments to a verb at work. */
public final class Program {
    private final Screen screen;

    /** A program that speaks to this screen. */
    public Program(Screen screen) {
        this.screen = screen;
    }

    /**
     * Does what the arguments say.
     *
     * @return how the run ends
     * @throws IOException when reading or writing fails
     * @throws CaseException when the case cannot be worked as asked
     * @throws StopException when the arguments cannot be meant, or something that was asked for cannot be done
     */
    public ExitCode run(String... args) throws IOException, CaseException {
        if (args.length == 0) {
            screen.out().write(Topics.welcome(screen));
            return ExitCode.DONE;
        }
        return args[0].startsWith("-") ? noVerb(args) : verb(args);
    }

    private ExitCode noVerb(String... args) throws IOException {
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            screen.out().write(Version.line());
            return ExitCode.DONE;
        }
        return new Parser(screen).noVerb(args);
    }

    private ExitCode verb(String... args) throws IOException, CaseException {
        Verb verb = Verb.named(args[0]).orElseThrow(() -> unknown(args[0]));
        List<String> words = List.of(args).subList(1, args.length);
        Task plain = verb.task();
        return hasNoOption(words) && plain.takes(words) ? plain.run(screen) : new Parser(screen).verb(verb, args);
    }

    private static boolean hasNoOption(List<String> words) {
        for (String word : words) {
            if (word.startsWith("-") && !word.equals("-")) {
                return false;
            }
        }
        return true;
    }

    private static StopException unknown(String word) {
        String help = Nearest.word(word, Verb.names())
                .map(name -> "did you mean '" + name + "'?")
                .orElse("'signin-doctor help' lists the verbs");
        return StopException.usage(
                "unknown verb: '" + word + "' (expected one of " + String.join(", ", Verb.names()) + ")", help);
    }
}
