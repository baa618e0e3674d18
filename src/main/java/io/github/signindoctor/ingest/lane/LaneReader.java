package io.github.signindoctor.ingest.lane;

import io.github.signindoctor.ingest.ReadingOptions.Lane;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads records with all cores. The stream is cut into slices at places where a record seems to begin; each slice is read
 * by whoever is free, and what came of it is taken over in order. A slice counts only when the slice before it was read
 * to its very end between two records, so a wrong guess is found out before it can do harm. At the first thing that
 * is not plain the lane ends, and the twin reads on from behind the last record that was taken over.
 */
public final class LaneReader {
    private final Form form;
    private final LaneSink sink;
    private final OddSink twin;
    private final Exchange exchange = new Exchange();
    private long read;
    private long sliceBegin;
    private long line;
    private int column;
    private long endLine;
    private int endColumn;
    private long records;
    private byte[] lastRow = {};

    /**
     * Where the lane stopped.
     *
     * @param read bytes from its beginning to behind the last record that it read
     * @param line of that place
     * @param column of that place
     * @param records how many it read
     */
    public record Stop(long read, long line, int column, long records) {}

    /** A lane for records of one form. */
    public LaneReader(Form form, LaneSink sink, OddSink twin) {
        this.form = form;
        this.sink = sink;
        this.twin = twin;
    }

    /**
     * Reads on from the first byte of a record.
     *
     * @param firstLine line of that byte
     * @param firstColumn column of that byte
     * @param list whether commas stand between the records
     * @param how how many may read at once, and how much each
     */
    public Stop read(InputStream in, long firstLine, int firstColumn, boolean list, Lane how) {
        line = firstLine;
        column = firstColumn;
        endLine = firstLine;
        endColumn = firstColumn;
        Slices slices = new Slices(in, new SliceScan(form, sink, list, exchange).boundary(), how.slice());
        new Crew<>(slices, () -> new SliceScan(form, sink, list, exchange), this::takeOver).read(how.threads());
        tellLastRow();
        return new Stop(read, endLine, endColumn, records);
    }

    private boolean takeOver(SliceScan.Result result) {
        sink.rows(result.batch(), line, result.tenancies());
        if (result.lastRow().length > 0 && result.oddLast()) {
            lastRow = result.lastRow();
        }
        if (!result.odd().isEmpty()) {
            tellLastRow();
        }
        for (SliceScan.Odd odd : result.odd()) {
            twin.record(odd.text(), line + odd.mark().lines(), columnOf(odd.mark()));
        }
        if (result.lastRow().length > 0 && !result.oddLast()) {
            lastRow = result.lastRow();
        }
        records += result.batch().rows() + result.odd().size();
        if (result.end() > 0) {
            read = sliceBegin + result.end();
            endLine = line + result.endMark().lines();
            endColumn = columnOf(result.endMark());
        }
        sliceBegin += result.length();
        column = columnOf(result.mark());
        line += result.mark().lines();
        return result.whole();
    }

    private void tellLastRow() {
        if (lastRow.length > 0) {
            twin.passed(new String(lastRow, StandardCharsets.UTF_8));
            lastRow = new byte[0];
        }
    }

    private int columnOf(Mark mark) {
        return mark.lines() == 0 ? column + mark.units() : 1 + mark.units();
    }
}
