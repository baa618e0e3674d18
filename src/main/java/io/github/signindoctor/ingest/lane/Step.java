package io.github.signindoctor.ingest.lane;

/**
 * Something that happens on an {@link Edge}.
 *
 * @param kind what
 * @param container to which object or list
 * @param offset where, from the beginning of the edge
 */
record Step(Kind kind, Container container, int offset) {
    /** What may happen. */
    enum Kind {
        /** A value that is picked begins. */
        BEGIN,
        /** A value that is picked has ended. */
        END,
        /** An object begins, in which no name was met yet. */
        OPEN,
        /** A member that is an object or a list. */
        MEET
    }
}
