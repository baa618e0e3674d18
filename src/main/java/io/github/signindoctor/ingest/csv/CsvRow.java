package io.github.signindoctor.ingest.csv;

import java.util.List;

/**
 * One record.
 *
 * @param cells as many as the header has
 * @param line its first physical line
 */
record CsvRow(Header header, List<String> cells, long line) {
    /** The first value that is not blank under a header of this folded name; empty where there is none. */
    String get(String name) {
        for (int column : header.columns(name)) {
            String cell = cells.get(column).strip();
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    /** Whether nothing stands in it. */
    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
