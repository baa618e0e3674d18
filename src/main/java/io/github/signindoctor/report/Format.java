package io.github.signindoctor.report;

import java.util.Locale;
import java.util.Optional;

/** The forms in which a report can be drawn. */
public enum Format {
    /** For a person at a terminal or reading a pipe. */
    TEXT,
    /** The whole report as one JSON object; {@code docs/report.schema.json} describes it. */
    JSON,
    /** One JSON object a line, a line a finding. */
    JSONL,
    /** One row a finding, with a header, for a spreadsheet. */
    CSV,
    /** The text report as Markdown, for a ticket. */
    MD;

    /** The word on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this identifier. */
    public static Optional<Format> of(String id) {
        for (Format format : values()) {
            if (format.id().equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
