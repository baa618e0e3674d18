package io.github.signindoctor.ingest.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.model.Shape;

/** Keeps what a table makes of one record. */
final class Captured implements RowSink {
    private ObjectNode node;

    /** The row or step. */
    ObjectNode node() {
        if (node == null) {
            throw new IllegalStateException("a record with date and id came to nothing");
        }
        return node;
    }

    @Override
    public void signIn(ObjectNode canonical, Shape shape, long line) {
        node = canonical;
    }

    @Override
    public void step(String requestId, ObjectNode step, long line) {
        node = step;
    }

    @Override
    public void notSignIn(String what, Shape shape, long line) {
        // No table of the lane has any.
    }

    @Override
    public void rejected(long line, String reason) {
        // Then there is no node, which is asked for next.
    }

    @Override
    public void remark(long line, String reason) {
        // A record of some of its cells is nothing to speak of.
    }

    @Override
    public void shape(Shape shape) {
        // Said by the reading itself.
    }

    @Override
    public void limit(Limit limit) {
        // Said by the reading itself.
    }
}
