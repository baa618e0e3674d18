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

    /** Each once, in the order of the list above. */
    List<Kind> kinds() {
        return kinds.stream().distinct().sorted().toList();
    }
}
