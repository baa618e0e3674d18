package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import io.github.signindoctor.ingest.join.Precedence;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The join table: all rows that were read, about {@code 64} bytes each, joined by request id when all are there, so
 * that what becomes of them does not depend on the order of arrival. Several threads may add.
 */
public final class SignInTable {
    private final Parts parts = new Parts();
    private final Rows rows = new Rows();
    private final Batch single = new Batch();
    private final Fragments fragments = new Fragments();
    private final Precedence precedence;

    /** An empty table. */
    public SignInTable(Precedence precedence) {
        this.precedence = precedence;
    }

    /** The values that rows share. */
    public Parts parts() {
        return parts;
    }

    /** Takes a row. */
    public synchronized void add(SignIn row) {
        single.clear();
        single.add(row, parts);
        rows.add(single, 0);
    }

    /**
     * Takes rows.
     *
     * @param lineBefore what to add to their lines
     */
    public synchronized void add(Batch batch, long lineBefore) {
        rows.add(batch, lineBefore);
    }

    /** Takes a step of a sign-in that comes elsewhere, from this file. */
    public synchronized void add(String requestId, AuthenticationStep step, String file) {
        boolean guid = Guids.isGuid(requestId);
        long nanos = step.at().map(Batch::nanos).orElse(Batch.NO_TIME);
        StepBatch one = new StepBatch(1);
        one.add(
                guid ? Guids.high(requestId) : 0,
                guid ? Guids.low(requestId) : parts.text(requestId),
                nanos,
                parts.step(step));
        fragments.add(one, !guid, parts.text(file));
    }

    /** Takes steps of sign-ins that come elsewhere, from this file. */
    public synchronized void add(StepBatch steps, String file) {
        fragments.add(steps, false, parts.text(file));
    }

    /**
     * Joins the rows: one for each request id. Nothing may be added afterwards.
     *
     * @param settle the tenancy that a row of this file has in the end
     */
    public Joined join(BiFunction<String, Tenancy, Tenancy> settle) {
        Stored stored = new Stored(rows, parts);
        RequestIds ids = new RequestIds(rows);
        Map<Integer, List<Integer>> copies = ids.index();
        Duplicates duplicates = new Duplicates(
                copies, row -> parts.origins.value(rows.get(row, ORIGIN)).file());
        copies.values().forEach(group -> merge(group, stored));
        Map<String, StepCounts> steps = new StepJoin(fragments, stored).join(ids);
        fragments.clear();
        settleTenancies(settle);
        int[] order = ids.distinct();
        ids.close();
        rows.close();
        parts.close();
        new TimeOrder(rows, parts).sort(order);
        new Arrangement(rows, order, parts.whos.size()).move();
        return new Joined(new StoredLog(stored, order), duplicates.byFile(), steps);
    }

    /** Leaves what all copies say together in the place of the first. */
    private void merge(List<Integer> group, Stored stored) {
        List<Integer> distinct = new ArrayList<>();
        for (int row : group) {
            int same = indexOfCopy(distinct, row);
            if (same < 0) {
                distinct.add(row);
            } else if (precedence.compare(stored.get(row), stored.get(distinct.get(same))) < 0) {
                distinct.set(same, row);
            }
        }
        List<SignIn> copies = new ArrayList<>();
        distinct.forEach(row -> copies.add(stored.get(row)));
        copies.sort(precedence);
        SignIn best = copies.get(0);
        for (SignIn other : copies.subList(1, copies.size())) {
            best = best.completedFrom(other);
        }
        replace(group.get(0), best);
    }

    private int indexOfCopy(List<Integer> distinct, int row) {
        for (int at = 0; at < distinct.size(); at++) {
            if (rows.isCopy(distinct.get(at), row)) {
                return at;
            }
        }
        return -1;
    }

    private void replace(int row, SignIn signIn) {
        single.clear();
        single.add(signIn, parts);
        rows.replace(row, single);
    }

    private void settleTenancies(BiFunction<String, Tenancy, Tenancy> settle) {
        if (parts.allTenanciesAreNamed()) {
            return;
        }
        Map<Long, Integer> settled = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int tenancy = rows.get(row, TENANCY);
            if (parts.tenancy(tenancy).tenantId().isEmpty()) {
                int origin = rows.get(row, ORIGIN);
                long key = (long) origin << 32 | tenancy;
                rows.set(
                        row,
                        TENANCY,
                        settled.computeIfAbsent(
                                key,
                                each -> parts.tenancy(
                                        settle.apply(parts.origins.value(origin).file(), parts.tenancy(tenancy)))));
            }
        }
    }

    /**
     * What came of the rows.
     *
     * @param signIns one for each request id, by time and id
     * @param repeated for each file, how many of its rows repeat a request id of the same file
     * @param steps what became of the steps that came apart, for each file that had any
     */
    public record Joined(SignInLog signIns, Map<String, Long> repeated, Map<String, StepCounts> steps) {}

    /**
     * What became of the steps of one file.
     *
     * @param found request ids that came elsewhere
     * @param orphans request ids that came nowhere
     * @param duplicates steps that had come before, in this file or one read earlier
     */
    public record StepCounts(long found, long orphans, long duplicates) {
        /** Those of a file without steps. */
        public static final StepCounts NONE = new StepCounts(0, 0, 0);
    }
}
