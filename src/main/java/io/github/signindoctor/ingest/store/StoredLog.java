package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.Risk;
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
    public long nanosAt(int index) {
        return stored.rows.number(rows[index], TIME);
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
    public long sortAt(int index) {
        return stored.rows.sort(rows[index]);
    }

    @Override
    public SignIn alikeAt(int index) {
        return stored.alike(rows[index]);
    }

    @Override
    public Client clientAt(int index) {
        return stored.parts.clients.value(stored.rows.get(rows[index], CLIENT));
    }

    @Override
    public Place placeAt(int index) {
        return stored.parts.places.value(stored.rows.get(rows[index], PLACE));
    }

    @Override
    public Device deviceAt(int index) {
        return stored.parts.devices.value(stored.rows.get(rows[index], DEVICE));
    }

    @Override
    public Risk riskAt(int index) {
        return stored.parts.risks.value(stored.rows.get(rows[index], RISK));
    }

    @Override
    public long requestKeyAt(int index) {
        return stored.key(rows[index], ID);
    }

    @Override
    public long correlationKeyAt(int index) {
        return stored.key(rows[index], CORRELATION);
    }

    @Override
    public long originalKeyAt(int index) {
        return stored.originalKey(rows[index]);
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
