package io.github.signindoctor.ingest.json;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DecodedText;
import io.github.signindoctor.ingest.RawBytes;
import io.github.signindoctor.ingest.ReadingOptions.Lane;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.lane.Form;
import io.github.signindoctor.ingest.lane.LaneReader;
import io.github.signindoctor.ingest.lane.LaneSink;
import io.github.signindoctor.ingest.lane.OddSink;
import io.github.signindoctor.model.Shape;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The way of one input into the fast lane and back, as often as damage forces it out. Closes what it reads from. */
final class FastLane implements Closeable {
    private final Optional<RawBytes> bytes;
    private final Optional<LaneSink> sink;
    private final Lane how;
    /** What is being read at present, and how many bytes lie before it. */
    private DecodedText text;

    private long before;
    private long opensAt;
    private long pause;

    private FastLane(Optional<RawBytes> bytes, Optional<LaneSink> sink, Lane how, DecodedText text) {
        this.bytes = bytes;
        this.sink = sink;
        this.how = how;
        this.pause = how.pause();
        this.text = text;
        this.before = Math.max(text.utf8Begin(), 0);
    }

    /** The lane for an input, where it is open for it. */
    static FastLane of(Content content, DecodedText text, RowSink sink, Lane lane) {
        Optional<RawBytes> bytes = content.raw()
                .filter(raw -> lane.threads() > 0 && raw.packedSize() >= lane.smallest() && text.utf8Begin() >= 0);
        return new FastLane(bytes, sink.lane(), lane, text);
    }

    /**
     * What is left to read.
     *
     * @param stop how far the lane came
     * @param rest the text behind it
     */
    record Left(LaneReader.Stop stop, Characters rest) {}

    /** Whether the record at this place may go into the lane, one of this shape having come before it. */
    boolean isOpen(JsonCandidates candidates, Characters in) {
        return candidates.recognised() >= opensAt
                && bytes.isPresent()
                && sink.isPresent()
                && in.takenBytes() >= 0
                && text.isExact()
                && form(candidates.last()).isPresent();
    }

    /** After each stop the twin reads some records before the lane opens again, ever more of them. */
    void closeUntil(long recognised) {
        opensAt = recognised + pause;
        pause *= 2;
    }

    /**
     * Reads on from the record that is next.
     *
     * @param list whether commas stand between the records
     */
    Left read(Shape shape, Characters in, boolean list, OddSink twin) throws IOException {
        long offset = before + in.takenBytes();
        LaneReader lane = new LaneReader(form(Optional.of(shape)).orElseThrow(), sink.orElseThrow(), twin);
        LaneReader.Stop stop;
        try (InputStream from = bytes.orElseThrow().from(offset)) {
            stop = lane.read(from, in.line(), in.column(), list, how);
        }
        before = offset + stop.read();
        close();
        text = bytes.orElseThrow().textFrom(before, stop.line());
        return new Left(stop, new Characters(text, stop.line(), stop.column()));
    }

    private static Optional<Form> form(Optional<Shape> shape) {
        return shape.map(each -> switch (each) {
            case PORTAL_JSON, GRAPH_JSON, ARCHIVE -> new GraphForm(each);
            case AZURE_MONITOR -> new AzureMonitorForm();
            default -> null;
        });
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
