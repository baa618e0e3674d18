package io.github.signindoctor.ingest.lane;

/** Hears of what the lane passes, in the order of the text. */
public interface OddSink {
    /**
     * Reads a record that the lane cannot read.
     *
     * @param line of its first character
     * @param column of its first character
     */
    void record(String text, long line, int column);

    /** Hears of a record that the lane has read, at least of every one that is the last before one it cannot read. */
    void passed(String text);
}
