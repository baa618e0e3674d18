package io.github.signindoctor.model;

/**
 * Where a record was read.
 *
 * @param file name of the input as it was given, {@code archive.zip!entry} inside an archive, {@code -} for standard input
 * @param line first line of the record there, from 1; 0 where lines mean nothing
 * @param shape form of the record
 */
public record Origin(String file, long line, Shape shape) {
    /** Another line of the same file. */
    public Origin atLine(long other) {
        return new Origin(file, other, shape);
    }
}
