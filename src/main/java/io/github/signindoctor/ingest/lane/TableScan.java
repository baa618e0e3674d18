package io.github.signindoctor.ingest.lane;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads slices of a table; one for each thread, because it learns. */
final class TableScan implements Crew.Scan<TableScan.Result> {
    private final CsvLane lane;
    private final TableMaker maker;

    TableScan(TableForm form, LaneSink sink, Map<TablePart, GroupCache> shared) {
        this.lane = new CsvLane(form.delimiter(), form.width(), form.watched());
        this.maker = form.isSteps()
                ? new TableSteps(form, sink.parts(), shared.get(TablePart.STEP))
                : new TableRows(form, sink.parts(), sink.origin(form.shape()), shared);
    }

    /**
     * What a slice held.
     *
     * @param made what came of its records, lines counted from the slice's first
     * @param odd records for the twin
     * @param looks of the first cells of its records, the odd ones left out
     * @param end place behind the last record that was read
     * @param lines line ends before that place
     * @param broken whether lines end in cells of its records, the odd ones left out
     * @param whole whether that is the end of the slice
     */
    record Result(
            TableMaker.Made made,
            List<TableTwin.Odd> odd,
            long looks,
            int end,
            int lines,
            boolean broken,
            boolean whole) {}

    @Override
    public Result scan(Slice slice) {
        byte[] bytes = slice.bytes();
        List<TableTwin.Odd> odd = new ArrayList<>();
        lane.text(bytes, slice.length());
        maker.looks().clear();
        boolean broken = false;
        int lines = 0;
        int at = 0;
        while (at < slice.length()) {
            int blank = blankLine(bytes, at);
            if (blank > 0) {
                lines++;
                at += blank;
                continue;
            }
            int behind = lane.record(at);
            if (behind < 0) {
                break;
            }
            if (lane.odd() || !maker.add(lane, lines)) {
                String text = new String(bytes, at, behind - at, StandardCharsets.UTF_8);
                odd.add(new TableTwin.Odd(text, lines, maker.looks().seen()));
            } else {
                broken |= lane.isBroken();
            }
            lines += lane.lines();
            at = behind;
        }
        return new Result(maker.take(), odd, maker.looks().seen(), at, lines, broken, at == slice.length());
    }

    private static int blankLine(byte[] bytes, int at) {
        return bytes[at] == '\n' ? 1 : bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 0;
    }
}
