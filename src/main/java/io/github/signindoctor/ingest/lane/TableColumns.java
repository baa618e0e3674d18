package io.github.signindoctor.ingest.lane;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Reads the cells of some columns of a table, record by record, as long as all records are plain. */
public final class TableColumns {
    private static final int BUFFER = 1 << 20;
    private static final int LONGEST = 4 * BUFFER;

    private final CsvLane lane;
    private final int[] columns;
    private final Predicate<String> taker;
    private byte[] bytes = new byte[BUFFER + Bytes.SLACK];
    private int length;
    private boolean ended;

    /**
     * A reader.
     *
     * @param delimiter between cells; an ASCII character
     * @param width cells of a record
     * @param columns those to read
     * @param taker takes their cells in the order of the records; says whether to read on
     */
    public TableColumns(char delimiter, int width, List<Integer> columns, Predicate<String> taker) {
        this.lane = new CsvLane(delimiter, width, 0);
        this.columns = columns.stream().mapToInt(Integer::intValue).toArray();
        this.taker = taker;
    }

    /**
     * Reads from the first byte of a record.
     *
     * @return whether all was read, or as much as was wanted; false where something is not plain
     * @throws IOException when the stream breaks
     */
    public boolean read(InputStream in) throws IOException {
        fill(in, 0);
        while (length > 0) {
            int at = 0;
            int behind = record(at);
            if (behind < 0) {
                if (ended || length >= LONGEST) {
                    return false;
                }
                bytes = Arrays.copyOf(bytes, (bytes.length - Bytes.SLACK) * 2 + Bytes.SLACK);
            }
            while (behind >= 0) {
                if (behind > at && !take()) {
                    return true;
                }
                at = behind == at ? at + 1 : behind;
                behind = at < length ? record(at) : -1;
            }
            if (ended && at < length) {
                return false;
            }
            fill(in, at);
        }
        return true;
    }

    /** The place behind the record, the same place where a line end stands; -1 where no whole plain record is there yet. */
    private int record(int at) {
        if (bytes[at] == '\n' || bytes[at] == '\r') {
            return at;
        }
        int behind = lane.record(at);
        return behind < 0 || lane.odd() || behind == length && !ended ? -1 : behind;
    }

    private boolean take() {
        for (int column : columns) {
            if (!taker.test(CellGroup.cell(bytes, lane.from(column), lane.to(column)))) {
                return false;
            }
        }
        return true;
    }

    /** Moves what was not read to the front, and reads more behind it. */
    private void fill(InputStream in, int from) throws IOException {
        length -= from;
        System.arraycopy(bytes, from, bytes, 0, length);
        int room = bytes.length - Bytes.SLACK - length;
        int read = in.readNBytes(bytes, length, room);
        ended |= read < room;
        length += read;
        Arrays.fill(bytes, length, length + Bytes.SLACK, (byte) 0);
        lane.text(bytes, length);
    }
}
