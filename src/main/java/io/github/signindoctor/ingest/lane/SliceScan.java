package io.github.signindoctor.ingest.lane;

import io.github.signindoctor.ingest.store.Batch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads slices; one for each thread, because it learns. */
final class SliceScan implements Crew.Scan<SliceScan.Result> {
    private static final int BROKEN = -1;

    private final boolean list;
    private final RowMaker maker;
    private final Picks picks;
    private final JsonLane lane;
    private int lines;

    SliceScan(Form form, LaneSink sink, boolean list, Exchange exchange) {
        this.list = list;
        this.maker = new RowMaker(form, sink.parts(), sink.origin(form.shape()), exchange);
        this.picks = maker.picks();
        this.lane = new JsonLane(form, maker.slots(), picks);
    }

    /** Guesses boundaries; not to be used beside the scan itself. */
    Boundary boundary() {
        return new Boundary(lane, picks, maker.created());
    }

    /**
     * What a slice held.
     *
     * @param length of the slice
     * @param batch rows, their lines counted from the slice's first
     * @param odd records for the twin
     * @param tenancies what the rows say of tenants
     * @param end place behind the last record that was read
     * @param endMark where that is
     * @param whole whether all of the slice was read
     * @param mark where the slice ends
     * @param lastRow bytes of the last record that became a row; none where there was none
     * @param oddLast whether a record for the twin came behind it
     */
    record Result(
            int length,
            Batch batch,
            List<Odd> odd,
            List<TenancyCounts.Count> tenancies,
            int end,
            Mark endMark,
            boolean whole,
            Mark mark,
            byte[] lastRow,
            boolean oddLast) {}

    /** A record that only the twin can read. */
    record Odd(String text, Mark mark) {}

    @Override
    public Result scan(Slice slice) {
        byte[] bytes = slice.bytes();
        Batch batch = new Batch();
        List<Odd> odd = new ArrayList<>();
        lane.text(bytes, slice.length());
        lines = 0;
        int at = 0;
        int rowBegin = 0;
        int rowEnd = 0;
        int end = 0;
        int endLines = 0;
        while (at < slice.length() && at != BROKEN && bytes[at] == '{') {
            int behind = lane.record(at);
            if (behind < 0) {
                break;
            }
            if (lane.odd() || !maker.add(bytes, picks, batch, lines)) {
                odd.add(new Odd(text(bytes, at, behind), Mark.of(bytes, at, lines)));
            } else {
                rowBegin = at;
                rowEnd = behind;
            }
            lines += lane.lines();
            end = behind;
            endLines = lines;
            at = separator(bytes, behind, slice.length());
        }
        return new Result(
                slice.length(),
                batch,
                odd,
                maker.tenancies().take(),
                end,
                Mark.of(bytes, end, endLines),
                at == slice.length(),
                Mark.of(bytes, slice.length(), lines),
                Arrays.copyOfRange(bytes, rowBegin, rowEnd),
                rowEnd < end);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The place of the next record, or the end of the slice; -1 where something else than blanks and a due comma stands. */
    private int separator(byte[] bytes, int from, int end) {
        int at = from;
        boolean comma = false;
        while (at < end) {
            byte c = bytes[at];
            if (c == '\n') {
                lines++;
            } else if (c == ',' && list && !comma) {
                comma = true;
            } else if (c != ' ' && c != '\r' && c != '\t') {
                return c == '{' && comma == list ? at : BROKEN;
            }
            at++;
        }
        return comma == list ? at : BROKEN;
    }
}
