package io.github.signindoctor.command;

import io.github.signindoctor.graph.Kind;
import java.util.List;
import picocli.CommandLine.Option;

/** Which kinds of sign-ins are fetched. */
final class PullOptions {
    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            converter = Choice.Kinds.class,
            completionCandidates = Choice.Kinds.class,
            description = "interactive, non-interactive, service-principal, managed-identity (default: the first two)")
    private List<Kind> kinds = List.of(Kind.INTERACTIVE, Kind.NON_INTERACTIVE);

    /** What is said of a pull without a record: whoever asked must know that the log was asked, and for what. */
    String nothing(boolean isPractice) {
        List<String> ids = kinds().stream().map(Kind::id).toList();
        boolean isOfApps = !kinds().contains(Kind.INTERACTIVE) && !kinds().contains(Kind.NON_INTERACTIVE);
        return "no such sign-in was in the log in this time (kinds asked for: " + String.join(", ", ids) + ")"
                + (isPractice && isOfApps ? "; in a practice tenant people alone sign in" : "");
    }

    /** Each once, in the order of the list above. */
    List<Kind> kinds() {
        return kinds.stream().distinct().sorted().toList();
    }
}
