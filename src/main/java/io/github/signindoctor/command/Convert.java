package io.github.signindoctor.command;

import io.github.signindoctor.casework.KnownCodes;
import io.github.signindoctor.ingest.ArchiveWriter;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Merges exports into one archive. */
@Command(
        customSynopsis = "signin-doctor convert [OPTIONS] INPUT... --output FILE",
        description = "Reads exports of any shape and writes one archive: JSON Lines, one merged sign-in of Microsoft"
                + " Graph's form a line. Analyzing the archive gives the findings that the exports give.",
        footer = {
            "  signin-doctor convert *.csv *.json --output week-12.jsonl.gz",
            "  signin-doctor analyze week-12.jsonl.gz"
        })
final class Convert implements Task {
    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private ReadingChoices reading = new ReadingChoices();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "the archive: a name that ends in .jsonl, or in .jsonl.gz to compress it")
    private Path output;

    @Option(names = "--force", description = "overwrite the file if it is there")
    private boolean force;

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Look look() {
        return look.look();
    }

    @Override
    public ExitCode run(Screen screen) throws IOException {
        ArchiveName.check(output);
        ArchiveWriter.Written written = write(screen);
        screen.note(String.format(
                Locale.ROOT,
                "wrote %s: %,d records of %,d files",
                output,
                written.records(),
                written.files().size()));
        Readability readability = new Readability(written.files());
        readability.tell(screen);
        return readability.code(reading.isStrict());
    }

    private ArchiveWriter.Written write(Screen screen) throws IOException {
        try (ProgressLine progress = ProgressLine.on(screen, System::nanoTime)) {
            ExportFiles files = reading.files(inputs.words(), screen, progress);
            new OutputFile(output, force).check(files.paths());
            return new ArchiveWriter(output, force).write(files, KnownCodes.of(Knowledge.builtIn()));
        }
    }
}
