package io.github.signindoctor.ingest.lane;

import java.util.List;

/** Reads what the lane cannot, in the order of the text. */
public interface TableTwin {
    /**
     * Reads the odd records of a slice, if each of them is a record.
     *
     * @param line of the first character of the slice
     * @param looks of the first cells of the slice's other records, five bits for each column
     * @param broken whether lines end in cells of the slice's other records, as {@link Breaks} lets them pass
     * @return line of the first that is none, or of the slice where such lines may be beginnings of records; then
     *     none was read. 0 where all were
     */
    long read(List<Odd> odd, long line, long looks, boolean broken);

    /**
     * A record for the twin.
     *
     * @param lines line ends before it in its slice
     * @param looks of the first cells of the records before it in its slice
     */
    record Odd(String text, int lines, long looks) {}
}
