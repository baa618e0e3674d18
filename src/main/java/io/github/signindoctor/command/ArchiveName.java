package io.github.signindoctor.command;

import java.nio.file.Path;
import java.util.Locale;

/** What an archive may be called: its name tells whether it is compressed. */
final class ArchiveName {
    private ArchiveName() {}

    static void check(Path output) {
        if (!output.toString().toLowerCase(Locale.ROOT).matches(".*\\.jsonl(\\.gz)?")) {
            throw StopException.usage(
                    "--output: '" + output + "' (expected a name that ends in .jsonl or .jsonl.gz)",
                    "for example: --output sign-ins.jsonl.gz");
        }
    }
}
