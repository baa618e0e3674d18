package io.github.signindoctor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word that may follow {@code signin-doctor}.
 *
 * @param name the word
 * @param summary what it does, in a few words
 */
record Verb(String name, String summary) {
    /** All there are, in the order of the help. */
    static final List<Verb> ALL = List.of(
            new Verb("analyze", "find out from sign-in exports why people cannot sign in"),
            new Verb("user", "tell what one user did, attempt by attempt"),
            new Verb("loops", "list prompts and refusals that repeat without a cure"),
            new Verb("explain", "say what a code, a result text, a cause or an error page means"),
            new Verb("codes", "list the error codes that have a page"),
            new Verb("causes", "list the causes, and what is looked for to find each"),
            new Verb("pull", "fetch sign-ins from the tenant into an archive"),
            new Verb("convert", "merge exports of any shape into one archive"),
            new Verb("login", "keep the settings of a tenant and sign in"),
            new Verb("logout", "forget a sign-in"),
            new Verb("whoami", "say who is signed in, and what that lets one see"),
            new Verb("doctor", "check what the live verbs need"),
            new Verb("lint", "check a folder of knowledge pages"),
            new Verb("sandbox", "run a practice tenant that answers like Microsoft Graph"),
            new Verb("completion", "print a completion script for a shell"),
            new Verb("help", "show help for a verb or a topic"));

    /**
     * Makes an object that takes its options. A switch and not a table of makers, so that a run loads only the class
     * that it asks for.
     */
    Task task() {
        return switch (name) {
            case "analyze" -> new Analyze();
            case "user" -> new User();
            case "loops" -> new Loops();
            case "explain" -> new Explain();
            case "codes" -> new Codes();
            case "causes" -> new Causes();
            case "pull" -> new Pull();
            case "convert" -> new Convert();
            case "login" -> new Login();
            case "logout" -> new Logout();
            case "whoami" -> new WhoAmI();
            case "doctor" -> new Doctor();
            case "lint" -> new Lint();
            case "sandbox" -> new Practice();
            case "completion" -> new Completion();
            case "help" -> new Help();
            default -> throw new IllegalStateException("a verb without a class: " + name);
        };
    }

    static Optional<Verb> named(String name) {
        for (Verb verb : ALL) {
            if (verb.name.equals(name)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Verb verb : ALL) {
            names.add(verb.name);
        }
        return names;
    }
}
