package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DecodedText;
import io.github.signindoctor.ingest.RawBytes;
import io.github.signindoctor.ingest.ReadingOptions.Lane;
import io.github.signindoctor.ingest.lane.LaneSink;
import io.github.signindoctor.ingest.lane.TableForm;
import io.github.signindoctor.ingest.lane.TableReader;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The way of one table into the fast lane and back, as often as it takes: behind damage the twin reads on, for twice as
 * many records each time, before the lane is tried again.
 */
final class FastLane implements Closeable {
    private static final long FIRST_TURN = 16;
    private static final int BUFFER = 1 << 16;

    private final RawBytes bytes;
    private final Lane how;
    private final TableReader reader;
    private final RecordSource source;
    private final Records records;
    private Optional<DecodedText> rest = Optional.empty();
    /** A place in the bytes, and its line. */
    private long offset;

    private long line = 1;

    private long turn = FIRST_TURN;
    private long left;
    private long damaged;

    private FastLane(Entrance entrance, Lane how, LaneSink sink, TableForm form) {
        this.bytes = entrance.bytes();
        this.offset = entrance.offset();
        this.source = entrance.source();
        this.records = entrance.records();
        this.how = how;
        this.reader = new TableReader(form, sink, (odd, firstLine, looks, broken) -> {
            OddRecords taken = new OddRecords(source, records);
            return taken.read(odd, firstLine, looks, broken);
        });
    }

    /**
     * What the lane branches off from.
     *
     * @param offset of the text in the bytes
     * @param source of the records
     * @param records takes them
     */
    private record Entrance(RawBytes bytes, long offset, RecordSource source, Records records) {}

    /** The lane for a table, where it is open for it. */
    static Optional<FastLane> of(Opened opened, Optional<LaneSink> sink, Optional<TableForm> form, Lane how) {
        Optional<RawBytes> raw = opened.content()
                .raw()
                .filter(each -> how.threads() > 0
                        && each.packedSize() >= how.smallest()
                        && opened.text().utf8Begin() >= 0
                        && opened.lines().endInLineFeeds());
        return raw.isPresent() && sink.isPresent() && form.isPresent()
                ? Optional.of(new FastLane(
                        new Entrance(raw.get(), opened.text().utf8Begin(), opened.source(), opened.records()),
                        how,
                        sink.get(),
                        form.get()))
                : Optional.empty();
    }

    /**
     * A table that is being read.
     *
     * @param lines of the text, read to behind the header
     */
    record Opened(Content content, DecodedText text, LineSource lines, RecordSource source, Records records) {}

    /** Whether the record that is next may go into the lane; to be asked once for each record. */
    boolean isOpen() {
        return left-- <= 0 && source.nextLine() > damaged;
    }

    /** Reads on from the record that is next, and leaves the source behind the last that it could read. */
    void read() throws IOException {
        long from = source.nextLine();
        TableReader.Stop stop;
        try (InputStream in = new BufferedInputStream(bytes.from(offset), BUFFER)) {
            offset += skip(in, from - line);
            stop = reader.read(in, from, how);
        }
        offset += stop.read();
        line = stop.line();
        damaged = stop.damaged();
        records.passed(stop.records());
        left = turn;
        turn *= 2;
        close();
        rest = Optional.of(bytes.textFrom(offset, line));
        source.goOn(new LineSource(rest.get(), line));
    }

    /** Passes over that many lines; the bytes that they had. */
    static long skip(InputStream in, long lines) throws IOException {
        long passed = 0;
        long ends = 0;
        while (ends < lines) {
            int next = in.read();
            if (next < 0) {
                return passed;
            }
            passed++;
            ends += next == '\n' ? 1 : 0;
        }
        return passed;
    }

    @Override
    public void close() throws IOException {
        if (rest.isPresent()) {
            rest.get().close();
        }
    }
}
