package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.PartMapping;
import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.ingest.store.StepBatch;
import io.github.signindoctor.model.Interactivity;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Makes rows of records, each part by the code that the twin uses, and once for equal bytes. */
final class TableRows implements TableMaker {
    private static final Interactivity[] INTERACTIVITIES = Interactivity.values();
    private static final int FLAGGED = 1 << 8;

    private final TableForm form;
    private final Map<TablePart, GroupCache> shared;
    private final Parts parts;
    private final int origin;
    private final Key key = new Key();
    private final Identifier identifier = new Identifier();
    private final CellGroup who;
    private final CellGroup kind;
    private final CellGroup tenancy;
    private final CellGroup client;
    private final CellGroup place;
    private final CellGroup device;
    private final CellGroup status;
    private final CellGroup authentication;
    private final CellGroup policies;
    private final CellGroup risk;
    private final CellGroup correlation;
    private final CellGroup session;
    private final int id;
    private final int date;
    private final TenancyCounts tenancies;
    private final CellMoments moments;
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
        kind = group(TablePart.KIND, TableRows::kind);
        tenancy = new CellGroup(form, TablePart.TENANCY, new GroupCache(), tenancies::number);
        client = group(TablePart.CLIENT, row -> parts.client(PartMapping.client(row)));
        place = group(TablePart.PLACE, row -> parts.place(PartMapping.place(row)));
        device = group(TablePart.DEVICE, row -> parts.device(PartMapping.device(row)));
        status = group(TablePart.STATUS, row -> parts.status(PartMapping.status(row)));
        authentication = group(TablePart.AUTHENTICATION, row -> parts.authentication(PartMapping.authentication(row)));
        policies = group(TablePart.POLICIES, row -> parts.policies(PartMapping.policies(row)));
        risk = group(TablePart.RISK, row -> parts.risk(PartMapping.risk(row)));
        correlation = group(TablePart.CORRELATION, row -> 0);
        session = group(TablePart.SESSION, row -> 0);
        id = form.requestId();
        date = form.date();
        moments = new CellMoments(form);
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
        if (time == Moments.NONE || read(record, id) != Identifier.Kind.GUID) {
            return false;
        }
        batch.begin();
        batch.requestId(identifier.high(), identifier.low());
        batch.time(time);
        identifiers(record);
        int named = tenancy.number(record, key);
        batch.parts(
                who.number(record, key),
                tenancies.count(named),
                client.number(record, key),
                place.number(record, key),
                device.number(record, key));
        batch.judgement(
                status.number(record, key),
                risk.number(record, key),
                policies.number(record, key),
                authentication.number(record, key));
        int kinds = kind.number(record, key);
        batch.end(INTERACTIVITIES[kinds & FLAGGED - 1], kinds >= FLAGGED, origin, line);
        looks.add(record, ids, moments.isCanonical() ? 1L << date : 0);
        return true;
    }

    private void identifiers(CsvLane record) {
        switch (read(record, correlation.column())) {
            case GUID -> batch.correlationId(identifier.high(), identifier.low());
            case ZERO, BLANK -> batch.correlationId("", parts);
            default -> batch.correlationId(PartMapping.identifier(correlation.row(record), "correlationId"), parts);
        }
        switch (read(record, session.column())) {
            case GUID -> batch.sessionId(identifier.high(), identifier.low());
            case ZERO, BLANK -> batch.sessionId("", parts);
            default -> batch.sessionId(PartMapping.identifier(session.row(record), "sessionId"), parts);
        }
        batch.originalRequestId("", parts);
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
