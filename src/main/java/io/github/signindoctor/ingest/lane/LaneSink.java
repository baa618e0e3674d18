package io.github.signindoctor.ingest.lane;

import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.ingest.store.StepBatch;
import io.github.signindoctor.model.Shape;
import java.util.List;

/** Takes the rows of one input in large portions. */
public interface LaneSink {
    /** The values that rows share. */
    Parts parts();

    /** The number of this input, its records being of that shape. */
    int origin(Shape shape);

    /**
     * Takes rows.
     *
     * @param firstLine what to add to their lines
     * @param tenancies what they say of tenants
     */
    void rows(Batch batch, long firstLine, List<TenancyCounts.Count> tenancies);

    /** Takes steps of sign-ins that come elsewhere. */
    void steps(StepBatch steps);
}
