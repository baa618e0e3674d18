package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.signindoctor.ingest.csv.CsvReader;
import io.github.signindoctor.ingest.json.JsonCandidates;
import io.github.signindoctor.ingest.json.JsonReader;

/**
 * The reader of each family of shapes.
 *
 * @param json reads objects and arrays
 * @param csv reads tables
 */
record Readers(ShapeReader json, ShapeReader csv) {
    static Readers of(ReadingOptions options, Codes codes) {
        CsvReader.EmbeddedJson cells = (text, line, sink) ->
                new JsonCandidates(options, codes.byName()).offer(TextNode.valueOf(text), line, sink);
        return new Readers(new JsonReader(options, codes.byName()), new CsvReader(options, cells));
    }
}
