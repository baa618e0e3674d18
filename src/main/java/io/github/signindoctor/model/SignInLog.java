package io.github.signindoctor.model;

import java.time.Instant;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/**
 * Sign-ins in a fixed order, however they are kept. A log of gigabytes is kept compactly and makes a {@link SignIn}
 * each time one is asked for, so what only needs to know when, who or where asks for just that.
 */
public abstract class SignInLog extends AbstractList<SignIn> implements RandomAccess {
    /** A log of records that are in memory already. */
    public static SignInLog of(Collection<SignIn> signIns) {
        return signIns instanceof SignInLog log ? log : new Held(List.copyOf(signIns));
    }

    /** When the record at this place happened. */
    public Instant timeAt(int index) {
        return get(index).createdDateTime();
    }

    /** Who it was. */
    public Who whoAt(int index) {
        return get(index).who();
    }

    /** Between which tenants it happened. */
    public Tenancy tenancyAt(int index) {
        return get(index).tenancy();
    }

    /**
     * The record at this place without its identifiers and the steps of its authentication, which is all that a count
     * needs.
     */
    public SignIn outlineAt(int index) {
        return get(index);
    }

    /** The record at this place without its identifiers. */
    public SignIn sketchAt(int index) {
        return get(index);
    }

    /** The records at these places, in their order; the array must not change any more. */
    public abstract SignInLog select(int[] indexes);

    private static final class Held extends SignInLog {
        private final List<SignIn> signIns;

        Held(List<SignIn> signIns) {
            this.signIns = signIns;
        }

        @Override
        public SignIn get(int index) {
            return signIns.get(index);
        }

        @Override
        public int size() {
            return signIns.size();
        }

        @Override
        public SignInLog select(int[] indexes) {
            SignIn[] selected = new SignIn[indexes.length];
            for (int at = 0; at < indexes.length; at++) {
                selected[at] = signIns.get(indexes[at]);
            }
            return new Held(List.of(selected));
        }
    }
}
