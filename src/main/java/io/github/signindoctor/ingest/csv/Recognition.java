package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.csv.CsvReader.EmbeddedJson;
import java.util.Optional;

/** Tells an export by its header row. */
final class Recognition {
    private final EmbeddedJson embedded;

    Recognition(EmbeddedJson embedded) {
        this.embedded = embedded;
    }

    Optional<Table> of(Header header, String fileName) {
        if (StepTable.recognises(header)) {
            return Optional.of(new StepTable());
        }
        if (PortalTable.recognises(header)) {
            return Optional.of(PortalTable.of(header, fileName));
        }
        return Optional.empty();
    }
}
