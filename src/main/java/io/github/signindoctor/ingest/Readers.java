package io.github.signindoctor.ingest;

import io.github.signindoctor.ingest.csv.CsvReader;
import io.github.signindoctor.ingest.json.JsonReader;

/**
 * The reader of each family of shapes.
 *
 * @param json reads objects and arrays
 * @param csv reads tables
 */
record Readers(ShapeReader json, ShapeReader csv) {
    static Readers of(ReadingOptions options, Codes codes) {
        return new Readers(new JsonReader(options, codes.byName()), new CsvReader(options));
    }
}
