package io.github.signindoctor.command;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a script with which a shell completes verbs, options and their words. */
@Command(
        customSynopsis = "signin-doctor completion SHELL",
        description = "Prints the script to standard output, for bash, zsh, fish or powershell.",
        footer = {
            "  source <(signin-doctor completion bash)",
            "  signin-doctor completion fish > ~/.config/fish/completions/signin-doctor.fish",
            "  signin-doctor completion powershell | Out-String | Invoke-Expression"
        })
final class Completion implements Task {
    @Parameters(
            paramLabel = "SHELL",
            converter = Shells.class,
            completionCandidates = Shells.class,
            description = "bash, zsh, fish or powershell")
    private Shell shell;

    @Mixin
    private LookOptions look = new LookOptions();

    /** What we write scripts for. One script serves bash and zsh, which understands bash's. */
    enum Shell {
        BASH,
        ZSH,
        FISH,
        POWERSHELL
    }

    /** The words for them. */
    static final class Shells extends Choice<Shell> {
        Shells() {
            for (Shell each : Shell.values()) {
                add(each.name().toLowerCase(java.util.Locale.ROOT), each);
            }
        }
    }

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        CommandLine line = Grammar.of(Verb.ALL);
        String script = switch (shell) {
            case BASH, ZSH -> bash(line);
            case FISH -> new FishCompletion(line).script();
            case POWERSHELL -> new PowerShellCompletion(line).script();
        };
        screen.out().write(script.replace("\r\n", "\n"));
        return ExitCode.DONE;
    }

    /** As picocli writes it, without the comments at its top: they tell how to install some other program. */
    private static String bash(CommandLine line) {
        String code = AutoComplete.bash(Grammar.PROGRAM, line)
                .lines()
                .dropWhile(each -> each.isBlank() || each.startsWith("#"))
                .map(each -> each.replaceFirst(" \\(see \\[\\d\\]\\)", ""))
                .collect(Collectors.joining("\n", "", "\n"));
        return "# completion of signin-doctor for bash and zsh\n\n" + code;
    }

    /** The words that an option or argument takes; empty where any text goes. */
    static List<String> words(CommandLine.Model.ArgSpec spec) {
        if (spec.completionCandidates() == null) {
            return List.of();
        }
        Iterator<String> words = spec.completionCandidates().iterator();
        var all = new java.util.ArrayList<String>();
        words.forEachRemaining(all::add);
        return all;
    }
}
