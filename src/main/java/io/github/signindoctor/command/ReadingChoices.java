package io.github.signindoctor.command;

import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.MissingInputException;
import io.github.signindoctor.ingest.ReadingOptions;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import picocli.CommandLine.Option;

/** How inputs are read. */
final class ReadingChoices {
    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            converter = Choice.DateOrders.class,
            completionCandidates = Choice.DateOrders.class,
            description = "how 3/12/2026 is read: auto (told from the file), day-first or month-first")
    private DateOrder dateOrder = DateOrder.AUTO;

    @Option(
            names = "--input-tz",
            paramLabel = "ZONE",
            converter = Word.Zone.class,
            description = "zone of times that carry none (default: UTC)")
    private ZoneId zone = ZoneOffset.UTC;

    @Option(names = "--strict", description = "end with code 5 if any part of the input cannot be read")
    private boolean strict;

    boolean isStrict() {
        return strict;
    }

    /** Finds the inputs. */
    ExportFiles files(List<String> inputs, Screen screen, ReadingOptions.Progress progress) throws IOException {
        if (inputs.contains("-") && screen.io().terminal().in()) {
            screen.note("reading standard input; Ctrl-D ends it");
        }
        try {
            return ExportFiles.of(inputs, screen.io().in(), new ReadingOptions(dateOrder, zone, progress));
        } catch (MissingInputException e) {
            throw StopException.failed(e.getMessage(), e.help());
        }
    }
}
