package io.github.signindoctor.ingest.lane;

import io.github.signindoctor.ingest.mapping.PartMapping;
import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.ingest.store.StepBatch;
import java.util.List;

/** Makes steps of records. */
final class TableSteps implements TableMaker {
    private final CellGroup step;
    private final int id;
    private final int date;
    private final Fingerprint print = new Fingerprint();
    private final Identifier identifier = new Identifier();
    private final CellMoments moments;
    private final CellLooks looks;
    private StepBatch batch = new StepBatch();

    TableSteps(TableForm form, Parts parts, GroupCache shared) {
        this.step = new CellGroup(form, TablePart.STEP, shared, row -> parts.step(PartMapping.step(row)));
        this.id = form.requestId();
        this.date = form.date();
        this.moments = new CellMoments(form);
        this.looks = new CellLooks(form);
    }

    @Override
    public boolean add(CsvLane record, int line) {
        long time = moments.nanos(record.bytes(), record.from(date), record.to(date));
        if (time == Moments.NONE
                || identifier.bare(record.bytes(), record.from(id), record.to(id)) != Identifier.Kind.GUID) {
            return false;
        }
        int number = step.number(record, print);
        if (number == CellGroup.ODD) {
            return false;
        }
        batch.add(identifier.high(), identifier.low(), time, number);
        looks.add(record, 1L << id, moments.isCanonical() ? 1L << date : 0);
        return true;
    }

    @Override
    public CellLooks looks() {
        return looks;
    }

    @Override
    public Made take() {
        Made made = new Made(new Batch(), batch, List.of());
        batch = new StepBatch();
        return made;
    }
}
