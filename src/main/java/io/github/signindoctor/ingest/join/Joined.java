package io.github.signindoctor.ingest.join;

import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.SignIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The join table. Equal copies are dropped when they come; copies that differ wait for the end, so that what becomes of
 * them does not depend on the order of arrival.
 */
public final class Joined {
    private static final Comparator<SignIn> TIME_ORDER =
            Comparator.comparing(SignIn::createdDateTime).thenComparing(SignIn::requestId);

    private final Precedence precedence;
    private final Interned interned = new Interned();
    private final Map<String, SignIn> first = new HashMap<>();
    private final Map<String, List<SignIn>> others = new HashMap<>();
    private final Map<String, List<AuthenticationStep>> fragments = new HashMap<>();

    /** An empty table. */
    public Joined(Precedence precedence) {
        this.precedence = precedence;
    }

    /** Takes a row. */
    public void add(SignIn row) {
        SignIn signIn = interned.of(row);
        SignIn before = first.putIfAbsent(signIn.requestId(), signIn);
        if (before == null) {
            return;
        }
        if (isCopy(before, signIn)) {
            first.put(before.requestId(), better(before, signIn));
        } else {
            addOther(signIn);
        }
    }

    private void addOther(SignIn signIn) {
        List<SignIn> copies = others.computeIfAbsent(signIn.requestId(), id -> new ArrayList<>(1));
        for (int i = 0; i < copies.size(); i++) {
            if (isCopy(copies.get(i), signIn)) {
                copies.set(i, better(copies.get(i), signIn));
                return;
            }
        }
        copies.add(signIn);
    }

    private static boolean isCopy(SignIn one, SignIn other) {
        return one.at(other.origin()).equals(other);
    }

    private SignIn better(SignIn one, SignIn other) {
        return precedence.compare(one, other) <= 0 ? one : other;
    }

    /** Takes a step of a sign-in that comes elsewhere; false where the same step was there already. */
    public boolean add(String requestId, AuthenticationStep step) {
        List<AuthenticationStep> steps = fragments.computeIfAbsent(requestId, id -> new ArrayList<>(2));
        return !steps.contains(step) && steps.add(step);
    }

    /** Whether a row of this id came. */
    public boolean has(String requestId) {
        return first.containsKey(requestId);
    }

    /** Whether a row of any of these ids came. */
    public long count(Set<String> requestIds) {
        return requestIds.stream().filter(this::has).count();
    }

    /** One sign-in for each request id, by time and id. The table is empty afterwards. */
    public List<SignIn> drain() {
        List<SignIn> signIns = new ArrayList<>(first.size());
        first.values().forEach(signIn -> signIns.add(settled(signIn)));
        first.clear();
        others.clear();
        fragments.clear();
        signIns.sort(TIME_ORDER);
        return signIns;
    }

    private SignIn settled(SignIn signIn) {
        List<SignIn> more = others.get(signIn.requestId());
        SignIn one = more == null ? signIn : merge(signIn, more);
        List<AuthenticationStep> steps = fragments.getOrDefault(signIn.requestId(), List.of());
        return steps.isEmpty() ? one : one.with(Steps.united(one.authentication(), steps));
    }

    private SignIn merge(SignIn signIn, List<SignIn> more) {
        List<SignIn> copies = new ArrayList<>(more);
        copies.add(signIn);
        copies.sort(precedence);
        SignIn best = copies.get(0);
        for (SignIn other : copies.subList(1, copies.size())) {
            best = best.completedFrom(other);
        }
        return best;
    }
}
