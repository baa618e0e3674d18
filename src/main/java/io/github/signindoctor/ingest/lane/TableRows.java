package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.PartMapping;
import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.ingest.store.StepBatch;
import io.github.signindoctor.model.Interactivity;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Makes rows of records, each part by the code that the twin uses, and once for equal bytes. */
final class TableRows implements TableMaker {
    private static final Interactivity[] INTERACTIVITIES = Interactivity.values();
    private static final int FLAGGED = 1 << 8;
    private static final int PARTS = 5;
    /** Places among what was judged. */
    private static final int KIND = 0;

    private static final int TENANCY = 1;
    private static final int STATUS = 2;
    private static final int RISK = 3;
    private static final int POLICIES = 4;

    private final TableForm form;
    private final Map<TablePart, GroupCache> shared;
    private final Parts parts;
    private final int origin;
    private final Fingerprint print = new Fingerprint();
    private final Identifier identifier = new Identifier();
    private final CellGroup who;
    private final CellGroups judged;
    private final CellGroup client;
    private final CellGroup place;
    private final CellGroup device;
    private final CellAuthentication authentication;
    private final CellGroup correlation;
    private final CellGroup original;
    private final CellGroup session;
    private final List<CellGroup> readable;
    private final int[] otherDates;
    private final int[] numbers = new int[PARTS];
    private final int id;
    private final int date;
    private final TenancyCounts tenancies;
    private final CellMoments moments;
    private final CellMoments others;
    private final CellLooks looks;
    private Batch batch = new Batch();
    /** Columns of the record, as bits, in which a GUID stands. */
    private long ids;

    TableRows(TableForm form, Parts parts, int origin, Map<TablePart, GroupCache> shared) {
        this.shared = shared;
        this.form = form;
        this.parts = parts;
        this.origin = origin;
        tenancies = new TenancyCounts(parts);
        who = group(TablePart.WHO, row -> parts.who(PartMapping.who(row)));
        client = group(TablePart.CLIENT, row -> parts.client(PartMapping.client(row)));
        place = group(TablePart.PLACE, row -> parts.place(PartMapping.place(row)));
        device = group(TablePart.DEVICE, row -> parts.device(PartMapping.device(row)));
        authentication = new CellAuthentication(form, parts, shared.get(TablePart.AUTHENTICATION));
        judged = new CellGroups(
                form,
                group(TablePart.KIND, TableRows::kind),
                new CellGroup(form, TablePart.TENANCY, new GroupCache(), tenancies::number),
                group(TablePart.STATUS, row -> parts.status(PartMapping.status(row))),
                group(TablePart.RISK, row -> parts.risk(PartMapping.risk(row))),
                group(TablePart.POLICIES, row -> parts.policies(PartMapping.policies(row))));
        correlation = group(TablePart.CORRELATION, row -> 0);
        original = group(TablePart.ORIGINAL, row -> 0);
        session = group(TablePart.SESSION, row -> 0);
        readable = form.readable().stream()
                .map(column -> new CellGroup(form, List.of(column), new GroupCache(), row -> 0))
                .toList();
        otherDates = form.otherDates().stream().mapToInt(Integer::intValue).toArray();
        id = form.requestId();
        date = form.date();
        moments = new CellMoments(form);
        others = new CellMoments(form);
        looks = new CellLooks(form);
    }

    private CellGroup group(TablePart which, ToIntFunction<ObjectNode> part) {
        return new CellGroup(form, which, shared.get(which), part);
    }

    private static int kind(ObjectNode row) {
        return PartMapping.interactivity(row).ordinal() + (PartMapping.isFlagged(row) ? FLAGGED : 0);
    }

    @Override
    public boolean add(CsvLane record, int line) {
        long time = moments.nanos(record.bytes(), record.from(date), record.to(date));
        ids = 0;
        if (time == Moments.NONE || read(record, id) != Identifier.Kind.GUID || !isPlain(record)) {
            return false;
        }
        if (!number(record)) {
            return false;
        }
        int kinds = judged.number(KIND);
        batch.begin();
        batch.requestId(identifier.high(), identifier.low());
        batch.time(time);
        identifiers(record);
        authentication.addSteps(batch);
        batch.parts(numbers[0], tenancies.count(judged.number(TENANCY)), numbers[1], numbers[2], numbers[3]);
        batch.judgement(judged.number(STATUS), judged.number(RISK), judged.number(POLICIES), numbers[4]);
        batch.end(INTERACTIVITIES[kinds & FLAGGED - 1], kinds >= FLAGGED, origin, line);
        looks.add(record, ids, moments.isCanonical() && date < Long.SIZE ? 1L << date : 0);
        return true;
    }

    /** Whether the twin has nothing to say of the cells that make no part. */
    private boolean isPlain(CsvLane record) {
        for (int column : otherDates) {
            int from = record.from(column);
            int to = record.to(column);
            if (from < to && others.nanos(record.bytes(), from, to) == Moments.NONE) {
                return false;
            }
        }
        for (CellGroup each : readable) {
            if (each.number(record, print) == CellGroup.ODD) {
                return false;
            }
        }
        return true;
    }

    /** Makes the parts; false where the twin must make one of them. */
    private boolean number(CsvLane record) {
        numbers[0] = who.number(record, print);
        numbers[1] = client.number(record, print);
        numbers[2] = place.number(record, print);
        numbers[3] = device.number(record, print);
        numbers[4] = authentication.number(record, print);
        for (int number : numbers) {
            if (number == CellGroup.ODD) {
                return false;
            }
        }
        return judged.find(record, print);
    }

    private void identifiers(CsvLane record) {
        switch (read(record, correlation.column())) {
            case GUID -> batch.correlationId(identifier.high(), identifier.low());
            case ZERO, BLANK -> batch.correlationId("", parts);
            default -> batch.correlationId(identifier(correlation, record, "correlationId"), parts);
        }
        switch (read(record, session.column())) {
            case GUID -> batch.sessionId(identifier.high(), identifier.low());
            case ZERO, BLANK -> batch.sessionId("", parts);
            default -> batch.sessionId(identifier(session, record, "sessionId"), parts);
        }
        switch (read(record, original.column())) {
            case GUID -> batch.originalRequestId(identifier.high(), identifier.low(), parts);
            case ZERO, BLANK -> batch.originalRequestId("", parts);
            default -> batch.originalRequestId(identifier(original, record, "originalRequestId"), parts);
        }
    }

    private static String identifier(CellGroup alone, CsvLane record, String member) {
        return alone.row(record).map(row -> PartMapping.identifier(row, member)).orElse("");
    }

    private Identifier.Kind read(CsvLane record, int column) {
        if (column < 0) {
            return Identifier.Kind.BLANK;
        }
        Identifier.Kind kind = identifier.bare(record.bytes(), record.from(column), record.to(column));
        ids |= kind == Identifier.Kind.GUID && column < Long.SIZE ? 1L << column : 0;
        return kind;
    }

    @Override
    public CellLooks looks() {
        return looks;
    }

    @Override
    public Made take() {
        Made made = new Made(batch, new StepBatch(), tenancies.take());
        batch = new Batch();
        return made;
    }
}
