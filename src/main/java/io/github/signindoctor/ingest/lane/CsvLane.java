package io.github.signindoctor.ingest.lane;

/**
 * The hot reader of tables: finds the cells of each record.
 *
 * <p>How it works. Eight bytes are looked at together for the few that mean something: delimiter, quote, control
 * characters (line ends among them) and whatever is no ASCII, of which only UTF-8 is judged. Each delimiter begins a cell;
 * a quote that is the first byte of its cell is followed to the one that closes it, over doubled ones. Cells are not
 * copied, only their places are kept.
 *
 * <p>It reads only what is plainly right: as many cells as the header has, quotes only around whole cells. Lines may end in
 * a quoted cell where no line behind such an end can be taken for the first of another record, whatever the twin has
 * learnt of those ({@link Breaks}); quotes are followed from the beginning of the record, and slices count only where the
 * one before was read to its end, so what is inside a cell is never guessed. What is not is followed byte by byte with the rule by which the twin finds the end of a record, marked as odd, and left
 * to the twin. Where the text is no valid UTF-8, has a NUL or ends within quotes, the lane ends before that record.
 */
final class CsvLane {
    /** Longer records are left to the twin, with all that follows. */
    private static final int LONGEST = 1 << 20;

    private final byte delimiter;
    private final long delimiters;
    private final int width;
    /** Where each cell begins; the byte before is the delimiter behind the cell before. */
    private final int[] starts;

    private byte[] bytes;
    private final Breaks breaks;
    private int end;
    private int lines;
    private boolean odd;

    /**
     * A reader.
     *
     * @param watched in so many first cells no line may end
     */
    CsvLane(char delimiter, int width, int watched) {
        this.breaks = new Breaks(delimiter, width, watched);
        this.delimiter = (byte) delimiter;
        this.delimiters = Bytes.repeated(delimiter);
        this.width = width;
        this.starts = new int[width + 1];
    }

    /** Gives it a text of that length; {@link Bytes#SLACK} zeros must lie behind it. */
    void text(byte[] text, int length) {
        bytes = text;
        end = length;
        breaks.text(text);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Line ends in the record that was read last. */
    int lines() {
        return lines;
    }

    /** Whether lines end in cells of the record that was read last. */
    boolean isBroken() {
        return breaks.count() > 0;
    }

    /** Whether the record that was read last must be left to the twin. */
    boolean odd() {
        return odd;
    }

    /** Where a cell begins, its quote included. */
    int from(int cell) {
        return starts[cell];
    }

    /** Where it ends, its quote included. */
    int to(int cell) {
        return starts[cell + 1] - 1;
    }

    /**
     * Reads the record that begins here.
     *
     * @return the place behind its line end; -1 where there is no whole record that the lane can read
     */
    int record(int from) {
        odd = false;
        breaks.begin();
        starts[0] = from;
        int cell = 0;
        int at = from;
        while (true) {
            long marks = Bytes.marks(Bytes.word(bytes, at), delimiters);
            int jump = at + Long.BYTES;
            while (marks != 0) {
                int place = at + Bytes.before(marks);
                byte c = bytes[place];
                marks &= marks - 1;
                if (c == delimiter) {
                    if (++cell == width) {
                        return doubtful(from);
                    }
                    starts[cell] = place + 1;
                } else if (c < ' ' && c >= 0) {
                    if (c == '\n' || c == '\r' || c == 0) {
                        return close(from, cell, place);
                    }
                } else {
                    jump = c == '"' ? quoted(starts[cell], place, cell) : place + Utf8.length(bytes, place);
                    if (jump <= place) {
                        return c == '"' ? doubtful(from) : -1;
                    }
                    marks = 0;
                }
            }
            at = jump;
        }
    }

    /** The record ends here, or the text does. */
    private int close(int from, int cell, int place) {
        byte c = bytes[place];
        boolean crlf = c == '\r' && bytes[place + 1] == '\n' && place + 1 < end;
        if (place < end && c == 0 || place - from > LONGEST) {
            return -1;
        }
        if (cell != width - 1 || c == '\r' && !crlf) {
            return doubtful(from);
        }
        starts[width] = place + 1;
        lines = breaks.count() + (place < end ? 1 : 0);
        return place >= end ? end : place + (crlf ? 2 : 1);
    }

    /** The place behind the quote that closes a cell; negative where it is not plain. */
    private int quoted(int cellBegin, int quote, int cell) {
        if (cellBegin != quote) {
            return -1;
        }
        int at = quote + 1;
        while (true) {
            long marks = Bytes.marks(Bytes.word(bytes, at), 0);
            if (marks == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Bytes.before(marks);
            byte c = bytes[at];
            if (c == '"' && bytes[at + 1] != '"') {
                byte next = bytes[at + 1];
                boolean plain = next == delimiter || next == '\n' || next == '\r' || at + 1 == end;
                return plain && breaks.isPlainBefore(at) ? at + 1 : -1;
            }
            int next = c == '"' ? at + 2 : c < 0 ? at + Utf8.length(bytes, at) : at + 1;
            if (next == at || c == 0 || c == '\n' && (at >= end || !breaks.add(cell, at))) {
                return -1;
            }
            at = next;
        }
    }

    /** Follows the quotes as the twin does, wherever they stand. */
    private int doubtful(int from) {
        odd = true;
        lines = 0;
        boolean quoted = false;
        boolean plain = false;
        int at = from;
        while (at < end && at - from <= LONGEST) {
            byte c = bytes[at];
            int length = c < 0 ? Utf8.length(bytes, at) : 1;
            if (length == 0 || c == 0 || at + length > end) {
                return -1;
            }
            lines += c == '\n' ? 1 : 0;
            if (quoted) {
                quoted = c != '"';
            } else if (c == '\n') {
                return at + 1;
            } else if (c == '"' && !plain) {
                quoted = true;
            } else {
                plain = c != delimiter;
            }
            at += length;
        }
        return quoted || at < end ? -1 : end;
    }
}
