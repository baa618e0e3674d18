package io.github.signindoctor.ingest.json;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DecodedText;
import io.github.signindoctor.ingest.RawBytes;
import io.github.signindoctor.ingest.ReadingOptions.Lane;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.lane.Form;
import io.github.signindoctor.ingest.lane.LaneReader;
import io.github.signindoctor.ingest.lane.LaneSink;
import io.github.signindoctor.model.Shape;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The way of one input into the fast lane and back. */
final class FastLane implements Closeable {
    private final Optional<RawBytes> bytes;
    private final Optional<LaneSink> sink;
    private final Lane how;
    private final DecodedText text;
    private Optional<DecodedText> rest = Optional.empty();
    private boolean used;

    private FastLane(Optional<RawBytes> bytes, Optional<LaneSink> sink, Lane how, DecodedText text) {
        this.bytes = bytes;
        this.sink = sink;
        this.how = how;
        this.text = text;
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
    boolean isOpen(Optional<Shape> before, Characters in) {
        return !used
                && bytes.isPresent()
                && sink.isPresent()
                && in.takenBytes() >= 0
                && text.isExact()
                && form(before).isPresent();
    }

    /**
     * Reads on from the record that is next.
     *
     * @param list whether commas stand between the records
     */
    Left read(Shape shape, Characters in, boolean list, LaneReader.OddSink twin) throws IOException {
        used = true;
        long offset = text.utf8Begin() + in.takenBytes();
        LaneReader lane = new LaneReader(form(Optional.of(shape)).orElseThrow(), sink.orElseThrow(), twin);
        LaneReader.Stop stop;
        try (InputStream from = bytes.orElseThrow().from(offset)) {
            stop = lane.read(from, in.line(), in.column(), list, how);
        }
        rest = Optional.of(bytes.orElseThrow().textFrom(offset + stop.read(), stop.line()));
        return new Left(stop, new Characters(rest.get(), stop.line(), stop.column()));
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
        if (rest.isPresent()) {
            rest.get().close();
        }
    }
}
