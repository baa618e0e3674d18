package io.github.signindoctor.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A word that may follow {@code signin-doctor}.
 *
 * @param name the word
 * @param summary what it does, in a few words
 * @param task makes an object that takes its options
 */
record Verb(String name, String summary, Supplier<Task> task) {
    /** All there are, in the order of the help. */
    static final List<Verb> ALL = List.of(
            new Verb("analyze", "find out from sign-in exports why people cannot sign in", Analyze::new),
            new Verb("user", "tell what one user did, attempt by attempt", User::new),
            new Verb("loops", "list what repeats without a cure", Loops::new),
            new Verb("explain", "say what a code, a result text, a cause or an error page means", Explain::new),
            new Verb("codes", "list the error codes that have a page", Codes::new),
            new Verb("causes", "list the causes, and what is looked for to find each", Causes::new),
            new Verb("convert", "merge exports of any shape into one archive", Convert::new),
            new Verb("lint", "check a folder of knowledge pages", Lint::new),
            new Verb("completion", "print a completion script for a shell", Completion::new),
            new Verb("help", "show help for a verb or a topic", Help::new));

    static Optional<Verb> named(String name) {
        return ALL.stream().filter(verb -> verb.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Verb::name).toList();
    }
}
