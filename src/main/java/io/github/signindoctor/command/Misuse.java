package io.github.signindoctor.command;

import io.github.signindoctor.knowledge.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words what picocli found wrong with the arguments. */
final class Misuse {
    private Misuse() {}

    static StopException of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return stop(e, name(twice.getOverwritten()) + ": given twice (expected once)");
        }
        if (e.getCause() instanceof TypeConversionException cause && e.getArgSpec() != null) {
            return wrongValue(e, cause);
        }
        return stop(e, e instanceof MaxValuesExceededException ? "too many values" : e.getMessage());
    }

    private static StopException unmatched(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        if (!word.startsWith("-")) {
            String message = "unexpected argument: '" + word + "' (expected none)";
            return address(word)
                    .filter(hint -> optionNames(e.getCommandLine()).contains("--sandbox"))
                    .map(hint -> StopException.usage(message, hint))
                    .orElseGet(() -> stop(e, message));
        }
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        Optional<String> near =
                format(name, e.getCommandLine()).or(() -> Nearest.word(name, optionNames(e.getCommandLine())));
        String message = "unknown option: '" + name + "'";
        return near.map(option -> StopException.usage(message, "did you mean '" + option + "'?"))
                .orElseGet(() -> stop(e, message));
    }

    /** What an address was meant for, which stands behind {@code =} alone; empty for other words. */
    static Optional<String> address(String word) {
        return word.matches("https?://.*") ? Optional.of("did you mean '--sandbox=" + word + "'?") : Optional.empty();
    }

    /** {@code --json} for {@code --format json}, where the verb writes that. */
    private static Optional<String> format(String name, CommandLine line) {
        OptionSpec format = line.getCommandSpec().findOption("--format");
        if (format == null || format.completionCandidates() == null || !name.startsWith("--")) {
            return Optional.empty();
        }
        for (String word : format.completionCandidates()) {
            if (name.equals("--" + word)) {
                return Optional.of("--format " + word);
            }
        }
        return Optional.empty();
    }

    private static List<String> optionNames(CommandLine line) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : line.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }

    private static StopException missing(MissingParameterException e) {
        ArgSpec spec = e.getMissing().get(0);
        boolean valueOnly = spec.isOption() && !e.getMessage().startsWith("Missing required option");
        String label = spec.paramLabel();
        if (valueOnly) {
            return stop(e, name(spec) + ": no value (expected " + label + ")");
        }
        String expected = spec.isOption() ? label : String.join(" ", spec.description());
        return stop(e, name(spec) + " is missing (expected " + expected + ")");
    }

    private static StopException wrongValue(ParameterException e, TypeConversionException cause) {
        String message = name(e.getArgSpec()) + ": '" + e.getValue() + "'" + expected(cause.getMessage());
        List<String> words = new ArrayList<>();
        if (e.getArgSpec().completionCandidates() != null) {
            e.getArgSpec().completionCandidates().forEach(words::add);
        }
        return Nearest.word(e.getValue(), words)
                .map(word -> StopException.usage(message, "did you mean '" + word + "'?"))
                .orElseGet(() -> stop(e, message));
    }

    /** What picocli itself says of numbers names Java's types. */
    private static String expected(String message) {
        if (message.endsWith("is not an int") || message.endsWith("is not a long")) {
            return " is no number (expected one without a fraction, such as 8)";
        }
        return message.endsWith("is not a double")
                ? " is no number (expected one such as 60 or 0.5)"
                : " (" + message + ")";
    }

    private static String name(ArgSpec spec) {
        return spec.isOption() ? ((OptionSpec) spec).longestName() : spec.paramLabel();
    }

    private static StopException stop(ParameterException e, String message) {
        return StopException.usage(
                message, "see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
    }
}
