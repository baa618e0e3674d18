package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import io.github.signindoctor.ingest.join.Steps;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.SignIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gives the rows the steps that came apart from them, and counts what became of those of each file. */
final class StepJoin {
    private static final int FEW = 16;

    private final Fragments fragments;
    private final Stored stored;
    private final int[] ranks;
    private final Map<Integer, Tally> tallies = new HashMap<>();
    private final Map<Integer, Integer> visible = new HashMap<>();
    private final Batch single = new Batch();
    private final Tail tail = new Tail();

    /** Counts of one file; {@code owner} is the last whose steps it had. */
    private static final class Tally {
        private int owner = -1;
        private long found;
        private long orphans;
        private long duplicates;
    }

    StepJoin(Fragments fragments, Stored stored) {
        this.fragments = fragments;
        this.stored = stored;
        this.ranks = ranks(stored.parts);
    }

    private static int[] ranks(Parts parts) {
        int[] ranks = new int[parts.steps.size()];
        List<Integer> sorted = IntStream.range(0, ranks.length)
                .boxed()
                .sorted((one, other) ->
                        AuthenticationStep.ORDER.compare(parts.steps.value(one), parts.steps.value(other)))
                .toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[sorted.get(rank)] = rank;
        }
        return ranks;
    }

    /** Joins. The counts of each file, by its name. */
    Map<String, SignInTable.StepCounts> join(RequestIds ids) {
        Owners owners = new Owners(fragments, ids, stored.rows.size());
        int[] ownerOf = owners.find();
        int[] ends = new int[owners.count() + 1];
        for (int owner : ownerOf) {
            ends[owner + 1]++;
        }
        for (int owner = 1; owner < ends.length; owner++) {
            ends[owner] += ends[owner - 1];
        }
        int[] order = new int[ownerOf.length];
        for (int each = 0; each < order.length; each++) {
            order[ends[ownerOf[each]]++] = each;
        }
        int from = 0;
        for (int owner = 0; owner < ends.length - 1; owner++) {
            int to = ends[owner];
            if (to > from) {
                group(owner, order, from, to);
            }
            from = to;
        }
        return counts();
    }

    private Map<String, SignInTable.StepCounts> counts() {
        Map<String, SignInTable.StepCounts> counts = new TreeMap<>();
        tallies.forEach((file, tally) -> counts.put(
                stored.parts.texts.value(file),
                new SignInTable.StepCounts(tally.found, tally.orphans, tally.duplicates)));
        return counts;
    }

    private void group(int owner, int[] order, int from, int to) {
        boolean orphaned = owner >= stored.rows.size();
        sort(order, from, to);
        int kept = from;
        for (int at = from; at < to; at++) {
            Tally tally = tallies.computeIfAbsent(fragments.file(order[at]), file -> new Tally());
            if (tally.owner != owner) {
                tally.owner = owner;
                tally.found += orphaned ? 0 : 1;
                tally.orphans += orphaned ? 1 : 0;
            }
            if (kept > from && isSame(order[kept - 1], order[at])) {
                tally.duplicates++;
            } else {
                order[kept++] = order[at];
            }
        }
        if (!orphaned) {
            unite(owner, order, from, kept);
        }
    }

    /** By time, then as {@link AuthenticationStep#ORDER} has it, then by arrival. */
    private void sort(int[] order, int from, int to) {
        if (to - from > FEW) {
            int[] sorted = IntStream.range(from, to)
                    .mapToObj(at -> order[at])
                    .sorted(this::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, order, from, sorted.length);
            return;
        }
        for (int next = from + 1; next < to; next++) {
            int fragment = order[next];
            int at = next;
            while (at > from && compare(order[at - 1], fragment) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = fragment;
        }
    }

    private int compare(int one, int other) {
        int time = Long.compare(fragments.nanos(one), fragments.nanos(other));
        return time != 0 ? time : Integer.compare(ranks[fragments.step(one)], ranks[fragments.step(other)]);
    }

    private boolean isSame(int one, int other) {
        return fragments.nanos(one) == fragments.nanos(other) && fragments.step(one) == fragments.step(other);
    }

    private void unite(int row, int[] order, int from, int to) {
        Rows rows = stored.rows;
        if (rows.tail(row, tail).steps > 0) {
            uniteWithOwn(row, order, from, to);
            return;
        }
        rows.steps(row, fragments, order, from, Math.min(to, from + MOST_STEPS));
        rows.set(row, AUTHENTICATION, visible.computeIfAbsent(rows.get(row, AUTHENTICATION), this::visible));
    }

    /** The number of an authentication whose steps are seen. */
    private int visible(int authentication) {
        return stored.parts.authentication(
                stored.parts.authentications.value(authentication).withSteps(List.of()));
    }

    private void uniteWithOwn(int row, int[] order, int from, int to) {
        List<AuthenticationStep> steps = new ArrayList<>();
        for (int at = from; at < to; at++) {
            long nanos = fragments.nanos(order[at]);
            AuthenticationStep step = stored.parts.steps.value(fragments.step(order[at]));
            steps.add(nanos == Batch.NO_TIME ? step : step.at(Optional.of(Batch.instant(nanos))));
        }
        SignIn signIn = stored.get(row);
        single.clear();
        single.add(signIn.with(Steps.united(signIn.authentication(), steps)), stored.parts);
        stored.rows.replace(row, single);
    }
}
