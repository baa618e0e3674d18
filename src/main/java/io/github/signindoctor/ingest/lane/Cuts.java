package io.github.signindoctor.ingest.lane;

/** Guesses where a stream may be cut. A guess is proved by whoever reads the slice before it to its very end. */
interface Cuts {
    /** Learns from the beginning of the text, which must be a record; false where nothing can be learnt. */
    boolean learn(byte[] text, int length);

    /** The place of the last record that begins in this text and is whole; 0 where none is found. */
    int last(byte[] text, int length);
}
