package io.github.signindoctor.command;

import picocli.CommandLine.Option;

/** Options that every verb has. */
final class LookOptions {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Choice.Colours.class,
            completionCandidates = Choice.Colours.class,
            description = "auto, always or never (see 'help environment')")
    private ColourMode colour = ColourMode.AUTO;

    @Option(names = "--ascii", description = "use no characters beyond ASCII")
    private boolean ascii;

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress and no notes, only errors")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    private boolean help;

    Look look() {
        return new Look(colour, ascii, quiet);
    }
}
