package io.github.signindoctor.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a report goes. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to a file in place of standard output")
    private Path file;

    @Option(names = "--force", description = "overwrite the file if it is there")
    private boolean force;

    /** The file; empty for standard output. */
    Optional<OutputFile> file() {
        return Optional.ofNullable(file)
                .filter(path -> !path.toString().equals("-"))
                .map(path -> new OutputFile(path, force));
    }
}
