package io.github.signindoctor.ingest.lane;

import io.github.signindoctor.ingest.ReadingOptions.Lane;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the records of a table with all cores, as {@link LaneReader} does those of JSON. Where the lane ends, the twin may
 * read on until the text is plain again, and the lane may be entered anew.
 */
public final class TableReader {
    private final TableForm form;
    private final LaneSink sink;
    private final TableTwin twin;
    /** What the threads tell each other. */
    private final Map<TablePart, GroupCache> shared = new EnumMap<>(TablePart.class);

    private final List<TableScan> scans = new ArrayList<>();
    private int busy;
    private long read;
    private long line;
    private long records;
    private long damaged;

    /**
     * Where the lane stopped.
     *
     * @param read bytes from where it began to behind the last record that was read
     * @param line of that place
     * @param records how many the lane read itself
     * @param damaged line at which something stands that the lane cannot pass; 0 where the text ended
     */
    public record Stop(long read, long line, long records, long damaged) {}

    /** A lane for the records of one table. */
    public TableReader(TableForm form, LaneSink sink, TableTwin twin) {
        this.form = form;
        this.sink = sink;
        this.twin = twin;
        for (TablePart part : TablePart.values()) {
            shared.put(part, new GroupCache());
        }
    }

    /**
     * Reads on from the first byte of a record.
     *
     * @param firstLine line of that byte
     * @param how how many may read at once, and how much each
     */
    public Stop read(InputStream in, long firstLine, Lane how) {
        read = 0;
        line = firstLine;
        records = 0;
        damaged = 0;
        busy = 0;
        new Crew<>(new Slices(in, new TableCuts(form), how.slice()), this::scan, this::takeOver).read(how.threads());
        return new Stop(read, line, records, damaged);
    }

    private synchronized TableScan scan() {
        if (busy == scans.size()) {
            scans.add(new TableScan(form, sink, shared));
        }
        return scans.get(busy++);
    }

    private boolean takeOver(TableScan.Result result) {
        damaged = twin.read(result.odd(), line, result.looks(), result.broken());
        if (damaged > 0) {
            return false;
        }
        sink.rows(result.made().rows(), line, result.made().tenancies());
        sink.steps(result.made().steps());
        records += result.made().count();
        read += result.end();
        line += result.lines();
        damaged = result.whole() ? 0 : line;
        return result.whole();
    }
}
