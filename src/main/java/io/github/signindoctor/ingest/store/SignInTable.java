package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import io.github.signindoctor.ingest.join.Precedence;
import io.github.signindoctor.ingest.join.Steps;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import io.github.signindoctor.model.Tenancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The join table: all rows that were read, about {@code 120} bytes each, joined by request id when all are there, so
 * that what becomes of them does not depend on the order of arrival.
 */
public final class SignInTable {
    private final Parts parts = new Parts();
    private final Rows rows = new Rows();
    private final Batch single = new Batch();
    private final Map<String, List<AuthenticationStep>> fragments = new HashMap<>();
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
    public void add(SignIn row) {
        single.clear();
        single.add(row, parts);
        rows.add(single, 0);
    }

    /**
     * Takes rows.
     *
     * @param lineBefore what to add to their lines
     */
    public void add(Batch batch, long lineBefore) {
        rows.add(batch, lineBefore);
    }

    /** Takes a step of a sign-in that comes elsewhere; false where the same step was there already. */
    public boolean add(String requestId, AuthenticationStep step) {
        List<AuthenticationStep> steps = fragments.computeIfAbsent(requestId, id -> new ArrayList<>(2));
        return !steps.contains(step) && steps.add(step);
    }

    /**
     * Joins the rows: one for each request id. Nothing may be added afterwards.
     *
     * @param settle the tenancy that a row of this file has in the end
     */
    public Joined join(BiFunction<String, Tenancy, Tenancy> settle) {
        Stored stored = new Stored(rows, parts);
        RequestIds ids = new RequestIds(rows, parts);
        Map<Integer, List<Integer>> copies = ids.index();
        Duplicates duplicates = new Duplicates(
                copies, row -> parts.origins.value(rows.get(row, ORIGIN)).file());
        copies.values().forEach(group -> merge(group, stored));
        fragments.forEach((id, steps) -> ids.find(id).ifPresent(row -> unite(row, steps, stored)));
        settleTenancies(settle);
        int[] order = new TimeOrder(rows, parts).of(ids.distinct());
        Map<String, Long> repeated = duplicates.byFile();
        Joined joined = new Joined(new StoredLog(stored, order), repeated, ids);
        fragments.clear();
        return joined;
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

    private void unite(int row, List<AuthenticationStep> steps, Stored stored) {
        SignIn signIn = stored.get(row);
        replace(row, signIn.with(Steps.united(signIn.authentication(), steps)));
    }

    private void replace(int row, SignIn signIn) {
        single.clear();
        single.add(signIn, parts);
        rows.replace(row, single);
    }

    private void settleTenancies(BiFunction<String, Tenancy, Tenancy> settle) {
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
     * @param ids tells whether a request id came
     */
    public record Joined(SignInLog signIns, Map<String, Long> repeated, RequestIds ids) {
        /** How many of these request ids came. */
        public long count(Set<String> requestIds) {
            return requestIds.stream().filter(id -> ids.find(id).isPresent()).count();
        }
    }
}
