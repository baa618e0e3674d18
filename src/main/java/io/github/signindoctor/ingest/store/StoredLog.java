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
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Rows of a table as a log. Those of one person mostly lie side by side, which takes no list of them. */
final class StoredLog extends SignInLog {
    private static final int NOWHERE = -1;
    private static final int[] SIDE_BY_SIDE = {};

    private final Stored stored;
    private final int[] rows;
    private final int first;
    private final int size;

    StoredLog(Stored stored, int[] rows) {
        this.stored = stored;
        this.size = rows.length;
        this.first = size == 0 ? 0 : rows[0];
        this.rows = areSideBySide(rows) ? SIDE_BY_SIDE : rows;
    }

    private static boolean areSideBySide(int[] rows) {
        for (int at = 1; at < rows.length; at++) {
            if (rows[at] != rows[at - 1] + 1) {
                return false;
            }
        }
        return true;
    }

    private int row(int index) {
        return rows == SIDE_BY_SIDE ? first + Objects.checkIndex(index, size) : rows[index];
    }

    @Override
    public SignIn get(int index) {
        return stored.get(row(index));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Instant timeAt(int index) {
        return stored.time(row(index));
    }

    @Override
    public long nanosAt(int index) {
        return stored.rows.number(row(index), TIME);
    }

    @Override
    public Who whoAt(int index) {
        return stored.parts.whos.value(stored.rows.get(row(index), WHO));
    }

    @Override
    public Tenancy tenancyAt(int index) {
        return stored.parts.tenancies.value(stored.rows.get(row(index), TENANCY));
    }

    @Override
    public SignIn outlineAt(int index) {
        return stored.outline(row(index));
    }

    @Override
    public long sortAt(int index) {
        return stored.rows.sort(row(index));
    }

    @Override
    public SignIn alikeAt(int index) {
        return stored.alike(row(index));
    }

    @Override
    public Client clientAt(int index) {
        return stored.parts.clients.value(stored.rows.client(row(index)));
    }

    @Override
    public Place placeAt(int index) {
        return stored.parts.places.value(stored.rows.get(row(index), PLACE));
    }

    @Override
    public Device deviceAt(int index) {
        return stored.parts.devices.value(stored.rows.get(row(index), DEVICE));
    }

    @Override
    public Risk riskAt(int index) {
        return stored.parts.risks.value(stored.rows.get(row(index), RISK));
    }

    @Override
    public long requestKeyAt(int index) {
        return stored.key(row(index), ID);
    }

    @Override
    public long correlationKeyAt(int index) {
        return stored.key(row(index), CORRELATION);
    }

    @Override
    public long originalKeyAt(int index) {
        return stored.originalKey(row(index));
    }

    /** Rows of one person lie together, so that each has to be looked at in its turn only. */
    @Override
    public List<int[]> byWho() {
        int[] places = new int[stored.rows.size()];
        Arrays.fill(places, NOWHERE);
        for (int at = 0; at < size; at++) {
            places[row(at)] = at;
        }
        int[] begins = new int[16];
        int runs = 0;
        int length = 0;
        int before = NOWHERE;
        for (int row = 0; row < places.length; row++) {
            if (places[row] != NOWHERE) {
                if (before == NOWHERE || !stored.rows.haveSameOwner(before, row)) {
                    begins = runs + 2 > begins.length ? Arrays.copyOf(begins, begins.length * 2) : begins;
                    begins[runs++] = length;
                }
                places[length++] = places[row];
                before = row;
            }
        }
        begins[runs] = length;
        return new Runs(places, begins, runs);
    }

    /** Pieces of an array, each made when it is asked for. */
    private static final class Runs extends AbstractList<int[]> implements RandomAccess {
        private final int[] numbers;
        private final int[] begins;
        private final int size;

        Runs(int[] numbers, int[] begins, int size) {
            this.numbers = numbers;
            this.begins = begins;
            this.size = size;
        }

        @Override
        public int[] get(int index) {
            Objects.checkIndex(index, size);
            return Arrays.copyOfRange(numbers, begins[index], begins[index + 1]);
        }

        @Override
        public int size() {
            return size;
        }
    }

    @Override
    public SignInLog select(int[] indexes) {
        int[] selected = new int[indexes.length];
        for (int at = 0; at < indexes.length; at++) {
            selected[at] = row(indexes[at]);
        }
        return new StoredLog(stored, selected);
    }
}
