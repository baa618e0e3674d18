package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Does what arguments with options say. A class of its own, for to load picocli takes longer than to start Java. */
final class Parser {
    private final Screen screen;

    Parser(Screen screen) {
        this.screen = screen;
    }

    /** What is asked of the program itself. */
    ExitCode noVerb(String... args) throws IOException {
        CommandLine.ParseResult result = parsed(Grammar.of(List.of()), args);
        screen.out().write(result.isVersionHelpRequested() ? Version.line() : Topics.overview(screen));
        return ExitCode.DONE;
    }

    /** What is asked of a verb, which is the first of the arguments. */
    ExitCode verb(Verb verb, String... args) throws IOException, CaseException {
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
        String[] words = args.clone();
        for (int i = 0; i < words.length; i++) {
            // Its value stands behind = alone: picocli would take the next word, which may be a name or a file.
            words[i] = words[i].equals("--sandbox") ? "--sandbox=" + LiveOptions.OWN : words[i];
        }
        try {
            return line.parseArgs(words);
        } catch (ParameterException e) {
            throw Misuse.of(e);
        }
    }
}
