package io.github.signindoctor.command;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The inputs, where nothing else stands beside them. */
final class Inputs {
    static final String DESCRIPTION = "files, folders, patterns, or - for standard input; gz and zip are unpacked";

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = DESCRIPTION)
    private List<String> words;

    /** Takes words among which there is no option; false where one is missing. */
    boolean take(List<String> plain) {
        words = plain;
        return !plain.isEmpty();
    }

    List<String> words() {
        return words;
    }
}
