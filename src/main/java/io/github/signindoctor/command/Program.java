package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import io.github.signindoctor.knowledge.Nearest;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

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
        CommandLine.ParseResult result = parsed(Grammar.of(List.of()), args);
        screen.out().write(result.isVersionHelpRequested() ? Version.line() : Topics.overview(screen));
        return ExitCode.DONE;
    }

    private ExitCode verb(String... args) throws IOException, CaseException {
        Verb verb = Verb.named(args[0]).orElseThrow(() -> unknown(args[0]));
        CommandLine.ParseResult result = parsed(Grammar.of(List.of(verb)), args).subcommand();
        CommandLine line = result.commandSpec().commandLine();
        Task task = line.getCommand();
        Screen dressed = screen.with(task.look());
        if (line.isUsageHelpRequested()) {
            dressed.out().write(Grammar.help(line, dressed));
            return ExitCode.DONE;
        }
        return task.run(dressed);
    }

    private static CommandLine.ParseResult parsed(CommandLine line, String... args) {
        try {
            return line.parseArgs(args);
        } catch (ParameterException e) {
            throw Misuse.of(e);
        }
    }

    private static StopException unknown(String word) {
        String help = Nearest.word(word, Verb.names())
                .map(name -> "did you mean '" + name + "'?")
                .orElse("'signin-doctor help' lists the verbs");
        return StopException.usage(
                "unknown verb: '" + word + "' (expected one of " + String.join(", ", Verb.names()) + ")", help);
    }
}
