package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.csv.CsvReader.EmbeddedJson;
import java.util.Optional;

/** Tells an export by its header row. */
final class Recognition {
    private final EmbeddedJson embedded;

    Recognition(EmbeddedJson embedded) {
        this.embedded = embedded;
    }

    /** The export; empty where the columns are those of none. */
    Optional<Table> of(Header header, String fileName) {
        if (StepTable.recognises(header)) {
            return Optional.of(new StepTable());
        }
        if (PortalTable.recognises(header)) {
            return Optional.of(PortalTable.of(header, fileName));
        }
        if (EmbeddedTable.recognises(header)) {
            return Optional.of(EmbeddedTable.of(header, embedded));
        }
        return ofQuery(header);
    }

    private static Optional<Table> ofQuery(Header header) {
        if (LogAnalyticsTable.recognises(header)) {
            return LogAnalyticsTable.listsSignIns(header)
                    ? Optional.of(LogAnalyticsTable.of(header))
                    : Optional.empty();
        }
        if (DefenderTable.recognises(header)) {
            return Optional.of(new DefenderTable());
        }
        return PowerShellTable.recognises(header) ? Optional.of(new PowerShellTable()) : Optional.empty();
    }
}
