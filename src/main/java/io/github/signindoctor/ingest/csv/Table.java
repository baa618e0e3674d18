package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.model.Shape;
import java.util.List;
import java.util.Optional;

/** Understands the records of one kind of export. */
interface Table {
    /** The shape; empty where only the content of the cells tells. */
    Optional<Shape> shape();

    /** Folded names of the columns whose dates settle the order of day and month. */
    List<String> dateColumns();

    /** Takes one record. */
    void read(CsvRow row, Dates dates, RowSink sink);

    /** Says what the export as a whole cannot show, once all records are read. */
    default void end(long records, RowSink sink) {}
}
