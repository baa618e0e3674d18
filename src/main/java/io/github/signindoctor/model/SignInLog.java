package io.github.signindoctor.model;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * Sign-ins in a fixed order, however they are kept. A log of gigabytes is kept compactly and makes a {@link SignIn}
 * each time one is asked for, so what only needs to know when, who or where asks for just that.
 */
public abstract class SignInLog extends AbstractList<SignIn> implements RandomAccess {
    private static final long NANOS = 1_000_000_000L;

    /** A log of records that are in memory already. */
    public static SignInLog of(Collection<SignIn> signIns) {
        return signIns instanceof SignInLog log ? log : new Held(List.copyOf(signIns));
    }

    /** When the record at this place happened. */
    public Instant timeAt(int index) {
        return get(index).createdDateTime();
    }

    /** The same in nanoseconds since 1970; the nearest there are for times that these cannot tell, some 290 years away. */
    public long nanosAt(int index) {
        Instant time = timeAt(index);
        boolean tellable = Math.abs(time.getEpochSecond()) < Long.MAX_VALUE / NANOS;
        return tellable
                ? time.getEpochSecond() * NANOS + time.getNano()
                : time.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
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

    /**
     * A number that only records share whose outlines differ in nothing but when, who, with what, from where and on what
     * device, and in which line, so that what follows from the rest need be found out once. Records that are alike get the
     * same number where the log can tell.
     */
    public long sortAt(int index) {
        return index;
    }

    /**
     * A record that ended like the one at this place: status, interactivity, authentication and steps are equal, but for
     * the times of the steps and the devices that answered. Records that are alike get the same object where the log can
     * tell, so that what follows from it alone need be found out once.
     */
    public SignIn alikeAt(int index) {
        return get(index);
    }

    /** With what it was done; equal ones are mostly the same object. */
    public Client clientAt(int index) {
        return get(index).client();
    }

    /** From where; equal ones are mostly the same object. */
    public Place placeAt(int index) {
        return get(index).place();
    }

    /** On what; equal ones are mostly the same object. */
    public Device deviceAt(int index) {
        return get(index).device();
    }

    /** What Identity Protection said. */
    public Risk riskAt(int index) {
        return get(index).risk();
    }

    /**
     * A number in place of the request id: equal ids have equal numbers, different ones of a log different numbers, as good
     * as certainly; 0 where there is none.
     */
    public long requestKeyAt(int index) {
        return key(get(index).requestId());
    }

    /** The same in place of the correlation id. */
    public long correlationKeyAt(int index) {
        return key(get(index).correlationId());
    }

    /** The same in place of the original request id, to be held against request ids. */
    public long originalKeyAt(int index) {
        return key(get(index).originalRequestId());
    }

    private static long key(String id) {
        long key = 0;
        for (int at = 0; at < id.length(); at++) {
            key = (key ^ id.charAt(at)) * 0x100000001B3L + 0x9E3779B97F4A7C15L;
            key ^= key >>> 31;
        }
        return id.isEmpty() ? 0 : key | 1;
    }

    /**
     * The places of the records, those of one {@link Who} and {@link Tenancy} together: all places of an array share both,
     * and ascend. Several arrays may have the same, and their order means nothing.
     */
    public List<int[]> byWho() {
        Map<Whose, List<Integer>> byWho = new HashMap<>();
        for (int at = 0; at < size(); at++) {
            byWho.computeIfAbsent(new Whose(whoAt(at), tenancyAt(at)), whose -> new ArrayList<>())
                    .add(at);
        }
        return byWho.values().stream()
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private record Whose(Who who, Tenancy tenancy) {}

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
