package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;
import java.time.Instant;

/** Rows of a table as a log. */
final class StoredLog extends SignInLog {
    private final Stored stored;
    private final int[] rows;

    StoredLog(Stored stored, int[] rows) {
        this.stored = stored;
        this.rows = rows;
    }

    @Override
    public SignIn get(int index) {
        return stored.get(rows[index]);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public Instant timeAt(int index) {
        return stored.time(rows[index]);
    }

    @Override
    public Who whoAt(int index) {
        return stored.parts.whos.value(stored.rows.get(rows[index], WHO));
    }

    @Override
    public Tenancy tenancyAt(int index) {
        return stored.parts.tenancies.value(stored.rows.get(rows[index], TENANCY));
    }

    @Override
    public SignIn outlineAt(int index) {
        return stored.outline(rows[index]);
    }

    @Override
    public SignIn sketchAt(int index) {
        return stored.sketch(rows[index]);
    }

    @Override
    public SignInLog select(int[] indexes) {
        int[] selected = new int[indexes.length];
        for (int at = 0; at < indexes.length; at++) {
            selected[at] = rows[indexes[at]];
        }
        return new StoredLog(stored, selected);
    }
}
