package io.github.signindoctor.samples.shape;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated lines: a cell is quoted where it must be. */
final class Csv {

    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;

    Csv(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    /** Adds a header line as it is. */
    Csv header(String line) {
        text.append(line).append(lineEnd);
        return this;
    }

    Csv line(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(lineEnd);
        return this;
    }

    /** Adds a line whose every cell is quoted. */
    Csv quoted(List<String> cells) {
        text.append(cells.stream().map(Csv::quote).collect(Collectors.joining(",")))
                .append(lineEnd);
        return this;
    }

    static String cell(String value) {
        boolean plain = value.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? value : quote(value);
    }

    static String quote(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
