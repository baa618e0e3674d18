package io.github.signindoctor.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whom it is about. */
final class WhoOption {
    @Option(
            names = {"-u", "--user"},
            paramLabel = "WHO",
            description = "one person: object id, user principal name, or a part of a name that only one has")
    private String who;

    Optional<String> who() {
        return Optional.ofNullable(who);
    }
}
