package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import io.github.signindoctor.ingest.join.Steps;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.SignIn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gives the rows the steps that came apart from them, and counts what became of those of each file. */
final class StepJoin {
    private final Fragments fragments;
    private final Stored stored;
    private final StepGroup group;
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
        this.group = new StepGroup(ranks(stored.parts));
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

    /** Joins. The counts of each file, by its name. Runs are forgotten on the way. */
    Map<String, SignInTable.StepCounts> join(RequestIds ids) {
        fragments.end();
        Owners owners = new Owners(fragments, ids, stored.rows.size());
        int[] ownerOf = owners.find();
        BitSet seen = new BitSet(owners.count());
        BitSet several = new BitSet();
        for (int owner : ownerOf) {
            if (seen.get(owner)) {
                several.set(owner);
            }
            seen.set(owner);
        }
        joinSeveral(ownerOf, several);
        for (int run = 0; run < ownerOf.length; run++) {
            fragments.forgetBefore(run);
            if (!several.get(ownerOf[run])) {
                group.clear();
                add(run);
                group(ownerOf[run]);
            }
        }
        return counts();
    }

    /** Joins the steps of sign-ins that have several runs. */
    private void joinSeveral(int[] ownerOf, BitSet several) {
        long[] ordered = IntStream.range(0, ownerOf.length)
                .filter(run -> several.get(ownerOf[run]))
                .mapToLong(run -> (long) ownerOf[run] << Integer.SIZE | run)
                .sorted()
                .toArray();
        group.clear();
        for (int at = 0; at < ordered.length; at++) {
            int owner = (int) (ordered[at] >> Integer.SIZE);
            add((int) ordered[at]);
            if (at + 1 == ordered.length || ordered[at + 1] >> Integer.SIZE != owner) {
                group(owner);
                group.clear();
            }
        }
    }

    private void add(int run) {
        group.add(fragments.steps(run, tail));
    }

    private Map<String, SignInTable.StepCounts> counts() {
        Map<String, SignInTable.StepCounts> counts = new TreeMap<>();
        tallies.forEach((file, tally) -> counts.put(
                stored.parts.texts.value(file),
                new SignInTable.StepCounts(tally.found, tally.orphans, tally.duplicates)));
        return counts;
    }

    private void group(int owner) {
        boolean orphaned = owner >= stored.rows.size();
        group.sort();
        int kept = 0;
        for (int at = 0; at < group.size; at++) {
            Tally tally = tallies.computeIfAbsent(group.files[at], file -> new Tally());
            if (tally.owner != owner) {
                tally.owner = owner;
                tally.found += orphaned ? 0 : 1;
                tally.orphans += orphaned ? 1 : 0;
            }
            if (kept > 0 && group.isSame(at, kept - 1)) {
                tally.duplicates++;
            } else {
                group.keep(at, kept++);
            }
        }
        if (!orphaned) {
            unite(owner, kept);
        }
    }

    private void unite(int row, int count) {
        Rows rows = stored.rows;
        if (rows.tail(row, tail).steps > 0) {
            uniteWithOwn(row, count);
            return;
        }
        rows.steps(row, group, Math.min(count, MOST_STEPS));
        rows.set(row, AUTHENTICATION, visible.computeIfAbsent(rows.get(row, AUTHENTICATION), this::visible));
    }

    /** The number of an authentication whose steps are seen. */
    private int visible(int authentication) {
        return stored.parts.authentication(
                stored.parts.authentications.value(authentication).withSteps(List.of()));
    }

    private void uniteWithOwn(int row, int count) {
        List<AuthenticationStep> steps = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            long nanos = group.times[at];
            AuthenticationStep step = stored.parts.steps.value(group.steps[at]);
            steps.add(nanos == Batch.NO_TIME ? step : step.at(Optional.of(Batch.instant(nanos))));
        }
        SignIn signIn = stored.get(row);
        single.clear();
        single.add(signIn.with(Steps.united(signIn.authentication(), steps)), stored.parts);
        stored.rows.replace(row, single);
    }
}
