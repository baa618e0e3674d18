package io.github.signindoctor.ingest.lane;

/** Guesses where a stream may be cut. A guess is proved by whoever reads the slice before it to its very end. */
interface Cuts {
    /** Learns from the beginning of the text, which must be a record; false where nothing can be learnt. */
    boolean learn(byte[] text, int length);

    /** A place, as late as may be, where a record begins in this text; 0 where none is found. */
    int last(byte[] text, int length);
}
