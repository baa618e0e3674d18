package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A record of which only some members were taken, as the tree that the twin would see. */
final class PartialRecord {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    void set(String[] path, byte[] text, int from) {
        ObjectNode owner = node;
        for (int step = 0; step < path.length - 1; step++) {
            owner = owner.path(path[step]) instanceof ObjectNode known ? known : owner.putObject(path[step]);
        }
        owner.set(path[path.length - 1], PlainJson.at(text, from));
    }
}
