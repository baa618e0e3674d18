package io.github.signindoctor.ingest.lane;

import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.StepBatch;
import java.util.List;

/** Makes of the records of a table what will be kept of them. */
interface TableMaker {
    /**
     * Adds a record.
     *
     * @param line line ends before it
     * @return false where the twin must read it, and then nothing was added
     */
    boolean add(CsvLane record, int line);

    /** The looks of what was added. */
    CellLooks looks();

    /** What was added since this was asked last. */
    Made take();

    /**
     * What was made.
     *
     * @param rows sign-ins
     * @param steps of sign-ins that come elsewhere
     * @param tenancies what the rows say of tenants
     */
    record Made(Batch rows, StepBatch steps, List<TenancyCounts.Count> tenancies) {
        int count() {
            return rows.rows() + steps.size();
        }
    }
}
