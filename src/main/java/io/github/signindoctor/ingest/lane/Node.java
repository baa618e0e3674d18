package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/** A place in a record where a scalar stands, and what was seen to follow it. */
final class Node {
    private static final int MOST_EDGES = 64;

    final Container in;
    final int slot;
    /** Depth of the object whose names must not repeat; 0 for an element of a list. */
    final int depth;

    final Name name;

    Edge[] edges = {};

    Node(Container in, int slot, Name name) {
        this.name = name;
        this.in = in;
        this.slot = slot;
        this.depth = in == null || !in.object ? 0 : in.depth;
    }

    void learn(Edge edge) {
        if (edges.length < MOST_EDGES) {
            edges = Arrays.copyOf(edges, edges.length + 1);
            edges[edges.length - 1] = edge;
        }
    }
}
