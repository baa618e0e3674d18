package io.github.signindoctor.ingest.lane;

/**
 * A place in a slice.
 *
 * @param lines line ends before it
 * @param units UTF-16 units between the last line end, or the beginning of the slice, and it
 */
record Mark(int lines, int units) {
    static Mark of(byte[] bytes, int at, int lines) {
        return new Mark(lines, Utf8.units(bytes, Bytes.behindLast('\n', bytes, at), at));
    }
}
