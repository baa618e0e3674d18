package io.github.signindoctor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for PowerShell, which picocli does not write. Where it has nothing to offer, PowerShell offers files. */
final class PowerShellCompletion {
    private static final String COMPLETER = """
            Register-ArgumentCompleter -Native -CommandName 'signin-doctor', 'signin-doctor.cmd' -ScriptBlock ({
                param($word, $ast, $position)
                $typed = @($ast.CommandElements | Select-Object -Skip 1 |
                    Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
                $verb = if ($typed.Count -gt 0 -and $options.ContainsKey($typed[0])) { $typed[0] } else { '' }
                $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
                $offered = if ($values.ContainsKey("$verb $last")) { $values["$verb $last"] }
                    elseif ($verb -ne '' -and -not $word.StartsWith('-') -and $values.ContainsKey("$verb ")) { $values["$verb "] }
                    else { $options[$verb] }
                $offered | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }.GetNewClosure())
            """;

    private final CommandLine line;
    private final Map<String, List<String>> options = new TreeMap<>();
    private final Map<String, List<String>> values = new TreeMap<>();

    PowerShellCompletion(CommandLine line) {
        this.line = line;
    }

    String script() {
        List<String> first = new ArrayList<>(line.getSubcommands().keySet());
        add("", line);
        first.addAll(options.get(""));
        options.put("", first);
        line.getSubcommands().forEach(this::add);
        // The tables live in the closure of the completer, so that nothing of ours stands in the user's session.
        return "# completion of signin-doctor for PowerShell\n& {\n" + table("$options", options)
                + table("$values", values) + COMPLETER + "}\n";
    }

    private void add(String verb, CommandLine spec) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : spec.getCommandSpec().options()) {
            names.add(option.longestName());
            for (String name : option.names()) {
                put(verb + " " + name, Completion.words(option));
            }
        }
        options.put(verb, names);
        spec.getCommandSpec().positionalParameters().forEach(each -> put(verb + " ", Completion.words(each)));
    }

    private void put(String key, List<String> words) {
        if (!words.isEmpty()) {
            values.put(key, words);
        }
    }

    private static String table(String name, Map<String, List<String>> rows) {
        return rows.entrySet().stream()
                .map(row -> "    " + quoted(row.getKey()) + " = "
                        + row.getValue().stream()
                                .map(PowerShellCompletion::quoted)
                                .collect(Collectors.joining(", ", "@(", ")")))
                .collect(Collectors.joining("\n", name + " = @{\n", "\n}\n"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
