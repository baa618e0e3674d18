package io.github.signindoctor.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Builds the command line that picocli reads. A run builds only the verb that it needs, for each costs start-up time. */
final class Grammar {
    static final String PROGRAM = "signin-doctor";

    private static final int NARROWEST_HELP = 56;
    private static final int WIDEST_HELP = 100;

    /** Examples (kept in the footer) come before the table of options. */
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST);

    private Grammar() {}

    /** The program with some of its verbs. */
    static CommandLine of(List<Verb> verbs) {
        CommandSpec root = CommandSpec.create().name(PROGRAM);
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show help")
                .build());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("show the version")
                .build());
        CommandLine line = new CommandLine(root);
        verbs.forEach(verb -> line.addSubcommand(verb.name(), verbLine(verb)));
        return line.setExpandAtFiles(false).setHelpSectionKeys(SECTIONS);
    }

    private static CommandLine verbLine(Verb verb) {
        CommandLine line = new CommandLine(verb.task());
        line.getCommandSpec()
                .usageMessage()
                .header(sentence(verb.summary()), "")
                .synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .footerHeading("%nExamples:%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .abbreviateSynopsis(true);
        return line;
    }

    /** The help of a verb, as it is to be shown. */
    static String help(CommandLine line, Screen screen) {
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, screen.columns())));
        Ansi ansi = screen.paint() == Paint.ON ? Ansi.ON : Ansi.OFF;
        String text = line.getUsageMessage(CommandLine.Help.defaultColorScheme(ansi));
        return text.lines().map(String::stripTrailing).collect(java.util.stream.Collectors.joining("\n", "", "\n"));
    }

    private static String sentence(String summary) {
        return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
    }
}
