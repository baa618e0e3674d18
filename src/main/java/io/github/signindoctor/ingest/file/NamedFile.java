package io.github.signindoctor.ingest.file;

import java.nio.file.Path;

/**
 * One input.
 *
 * @param name as reports show it
 * @param path where it lies; the empty path for standard input
 * @param refusal why it cannot be read; empty where it can, as far as known
 */
record NamedFile(String name, Path path, String refusal) {
    /** Standard input. */
    static final NamedFile STANDARD_INPUT = new NamedFile("-", Path.of(""), "");

    boolean isStandardInput() {
        return this == STANDARD_INPUT;
    }
}
