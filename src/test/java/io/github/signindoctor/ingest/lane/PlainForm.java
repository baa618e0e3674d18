package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.Shape;
import java.util.List;

/** Records of Graph without anything around them. */
record PlainForm() implements Form {
    @Override
    public Shape shape() {
        return Shape.GRAPH_JSON;
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public boolean isPlain(String object, String name) {
        return !name.equals("odd");
    }

    @Override
    public boolean isWrapper(String name) {
        return name.equals("value");
    }

    @Override
    public List<String> required() {
        return List.of();
    }

    @Override
    public boolean accepts(ObjectNode row) {
        return true;
    }

    @Override
    public ObjectNode canonical(ObjectNode part) {
        return part;
    }
}
