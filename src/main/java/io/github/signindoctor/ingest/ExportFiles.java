package io.github.signindoctor.ingest;

import io.github.signindoctor.ingest.file.Inputs;
import io.github.signindoctor.ingest.file.Spool;
import io.github.signindoctor.ingest.join.Precedence;
import io.github.signindoctor.ingest.store.SignInTable;
import io.github.signindoctor.model.SignInLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sign-in logs in files: exports of any shape, packed or not, and standard input. */
public final class ExportFiles implements SignInSource {
    private final Inputs inputs;
    private final ReadingOptions options;

    private final Optional<Download> download;

    private ExportFiles(Inputs inputs, ReadingOptions options, Optional<Download> download) {
        this.inputs = inputs;
        this.options = options;
        this.download = download;
    }

    /** What was fetched, to be read like an export. */
    public static ExportFiles of(Download download, ReadingOptions options) {
        return new ExportFiles(Inputs.of(download.name(), download.path()), options, Optional.of(download));
    }

    /**
     * Finds the files that arguments mean.
     *
     * @param arguments files, folders (searched for files in sorted order, hidden ones left out), patterns, {@code -}
     * @param standardInput read where an argument is {@code -}; it can be read once
     * @throws MissingInputException when an argument means nothing that is there
     */
    public static ExportFiles of(List<String> arguments, InputStream standardInput, ReadingOptions options)
            throws MissingInputException {
        return new ExportFiles(Inputs.of(arguments, standardInput), options, Optional.empty());
    }

    /** The files on disk, for those who must not overwrite or must watch them. */
    public List<Path> paths() {
        return inputs.paths();
    }

    @Override
    public Imported read(Codes codes) throws IOException {
        JoiningKeeper keeper = new JoiningKeeper(new SignInTable(new Precedence(codes.isInterrupt())));
        List<FileLog> logs = readInto(keeper, codes);
        SignInLog signIns = keeper.join(logs);
        LimitTally limits = LimitTally.of(signIns);
        return new Imported(
                signIns,
                logs.stream().map(FileLog::toInputFile).toList(),
                keeper.tenants().list(),
                limits.sentences(logs));
    }

    /** Reads every row into a keeper. */
    List<FileLog> readInto(RowKeeper keeper, Codes codes) throws IOException {
        Reading reading = new Reading(
                Readers.of(options, codes),
                Readers.of(options.with(options.lane().alone()), codes),
                keeper);
        try (Spool spool = new Spool()) {
            inputs.each(options.progress(), options.lane().threads(), spool, reading);
        }
        download.ifPresent(fetched -> {
            keeper.keepHeader(ArchiveHeader.of(fetched.tenant()));
            reading.logs().forEach(log -> log.download(fetched));
        });
        return reading.logs();
    }
}
