package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.lane.Form;
import io.github.signindoctor.ingest.table.GraphNames;
import io.github.signindoctor.model.Shape;
import java.util.List;

/** Records under Graph's own names: of Graph, of the portal, of this program's archive. */
record GraphForm(Shape shape) implements Form {
    @Override
    public String prefix() {
        return "";
    }

    @Override
    public boolean isPlain(String object, String name) {
        return GraphNames.of(name).equals(name) && PlainNames.isPlain(name) && !PlainNames.isTelling(name);
    }

    @Override
    public boolean isWrapper(String name) {
        return ValueScanner.isList(name);
    }

    @Override
    public List<String> required() {
        return shape == Shape.ARCHIVE ? List.of() : List.of("status");
    }

    @Override
    public boolean accepts(ObjectNode row) {
        return true;
    }

    @Override
    public ObjectNode canonical(ObjectNode part) {
        ObjectNode row = GraphNames.canonical(part);
        if (shape == Shape.GRAPH_JSON) {
            GraphRecords.dropEmptyPolicies(row);
        }
        return row;
    }
}
