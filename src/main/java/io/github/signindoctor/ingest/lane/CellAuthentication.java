package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.PartMapping;
import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked of the user. Steps carry their times, so a record that lists some is taken apart each time. */
final class CellAuthentication {
    /** An empty list, perhaps in quotes. */
    private static final int NO_STEPS = 4;

    private final CellGroup withoutSteps;
    private final CellGroup all;
    private final List<Integer> details;
    private final Parts parts;
    private List<AuthenticationStep> steps = List.of();

    CellAuthentication(TableForm form, Parts parts, GroupCache shared) {
        this.parts = parts;
        this.details = form.columns(TablePart.STEPS);
        List<Integer> columns = new ArrayList<>(form.columns(TablePart.AUTHENTICATION));
        columns.addAll(details);
        columns.sort(Integer::compare);
        this.withoutSteps =
                new CellGroup(form, columns, shared, row -> parts.authentication(PartMapping.authentication(row)));
        this.all = new CellGroup(form, columns, new GroupCache(), row -> 0);
    }

    /** The number of what was asked in this record, or {@link CellGroup#ODD}. */
    int number(CsvLane record, Fingerprint print) {
        steps = List.of();
        return listsSteps(record) ? taken(record) : withoutSteps.number(record, print);
    }

    private boolean listsSteps(CsvLane record) {
        for (int column : details) {
            if (record.to(column) - record.from(column) > NO_STEPS) {
                return true;
            }
        }
        return false;
    }

    private int taken(CsvLane record) {
        Optional<ObjectNode> row = all.row(record);
        if (row.isEmpty()) {
            return CellGroup.ODD;
        }
        Authentication authentication = PartMapping.authentication(row.get());
        steps = authentication.steps();
        return parts.authentication(authentication);
    }

    /** Adds the steps of the record that was numbered last. */
    void addSteps(Batch batch) {
        if (!steps.isEmpty()) {
            batch.steps(steps, parts);
        }
    }
}
