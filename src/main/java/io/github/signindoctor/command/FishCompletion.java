package io.github.signindoctor.command;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for fish, which picocli does not write. */
final class FishCompletion {
    private static final String PREFIX = "complete -c " + Grammar.PROGRAM;

    private final CommandLine line;
    private final StringBuilder script = new StringBuilder("# completion of signin-doctor for fish\n");

    FishCompletion(CommandLine line) {
        this.line = line;
    }

    String script() {
        add("", "-f");
        line.getCommandSpec().options().forEach(option -> option("__fish_use_subcommand", option));
        for (Map.Entry<String, CommandLine> verb : line.getSubcommands().entrySet()) {
            String summary = String.join(
                    " ", verb.getValue().getCommandSpec().usageMessage().header());
            add("__fish_use_subcommand", "-a " + verb.getKey() + " -d " + quoted(summary.strip()));
            verb(verb.getKey(), verb.getValue());
        }
        return script.toString();
    }

    private void verb(String name, CommandLine verb) {
        String condition = "__fish_seen_subcommand_from " + name;
        for (PositionalParamSpec argument : verb.getCommandSpec().positionalParameters()) {
            if (isFile(argument)) {
                add(condition, "-F");
            } else if (!values(argument).isEmpty()) {
                add(condition, values(argument));
            }
        }
        verb.getCommandSpec().options().forEach(option -> option(condition, option));
    }

    private void option(String condition, OptionSpec option) {
        StringBuilder text = new StringBuilder();
        for (String name : option.names()) {
            text.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                    .append(' ');
        }
        if (option.arity().max() > 0) {
            text.append(isFile(option) ? "-r -F " : "-x ")
                    .append(values(option))
                    .append(' ');
        }
        add(condition, text + "-d " + quoted(String.join(" ", option.description())));
    }

    private static boolean isFile(ArgSpec spec) {
        return spec.type().equals(Path.class) || spec.paramLabel().equals("INPUT");
    }

    private static String values(ArgSpec spec) {
        String words = String.join(" ", Completion.words(spec));
        return words.isEmpty() ? "" : "-a " + quoted(words);
    }

    private void add(String condition, String rest) {
        script.append(PREFIX);
        if (!condition.isEmpty()) {
            script.append(" -n ").append(quoted(condition));
        }
        script.append(' ').append(rest.replaceAll(" +", " ")).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
