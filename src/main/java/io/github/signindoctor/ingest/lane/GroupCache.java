package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/**
 * Finds the number of a part by the bytes that it was written with, so that equal bytes are taken apart once. Forgets
 * everything when it holds too much: then parts are made anew, and get the numbers that they had.
 *
 * <p>Hash, number and place of the bytes lie side by side, and all bytes in one array, because what costs time here is
 * waiting for memory.
 */
final class GroupCache {
    private static final int MOST_BYTES = 24 << 20;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int NOT_FOUND = -1;

    /** Pairs: the hash, 0 where nothing is entered; number and place of the bytes, before which their length stands. */
    private long[] slots = new long[2 * 1024];

    private byte[] keys = new byte[1 << 16];
    private int held;
    private int size;
    private int slot;

    /** The number of these bytes, or -1; then {@link #put} enters them. Eight readable bytes must lie behind them. */
    int find(byte[] key, int length, long hash) {
        int mask = slots.length - 2;
        slot = (int) hash * 2 & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == hash && is((int) slots[slot + 1], key, length)) {
                return (int) (slots[slot + 1] >>> Integer.SIZE);
            }
            slot = slot + 2 & mask;
        }
        return NOT_FOUND;
    }

    private boolean is(int place, byte[] key, int length) {
        return (int) Bytes.word(keys, place) == length
                && Arrays.equals(keys, place + Integer.BYTES, place + Integer.BYTES + length, key, 0, length);
    }

    /** Enters the bytes that were not found last. */
    void put(byte[] key, int length, long hash, int number) {
        int behind = held + Integer.BYTES + length;
        if (behind > MOST_BYTES) {
            forget();
            return;
        }
        if (behind + Bytes.SLACK > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(keys.length * 2, behind + Bytes.SLACK));
        }
        for (int at = 0; at < Integer.BYTES; at++) {
            keys[held + at] = (byte) (length >>> at * Byte.SIZE);
        }
        System.arraycopy(key, 0, keys, held + Integer.BYTES, length);
        slots[slot] = hash;
        slots[slot + 1] = (long) number << Integer.SIZE | held;
        held = behind;
        if (++size * 4 > slots.length) {
            grow();
        }
    }

    private void forget() {
        Arrays.fill(slots, 0);
        size = 0;
        held = 0;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                int place = (int) old[at] * 2 & slots.length - 2;
                while (slots[place] != 0) {
                    place = place + 2 & slots.length - 2;
                }
                slots[place] = old[at];
                slots[place + 1] = old[at + 1];
            }
        }
    }

    /** A hash of bytes behind which eight more can be read; never 0. */
    static long hash(byte[] bytes, int length) {
        long one = length;
        long two = FACTOR;
        int at = 0;
        for (; at + 16 <= length; at += 16) {
            one = (one ^ Bytes.word(bytes, at)) * FACTOR;
            two = (two ^ Bytes.word(bytes, at + 8)) * FACTOR;
            one ^= one >>> 29;
            two ^= two >>> 31;
        }
        for (; at < length; at++) {
            one = (one ^ bytes[at]) * FACTOR;
        }
        long hash = (one ^ two >>> 32 ^ two << 7) * FACTOR;
        return hash ^ hash >>> 32 | 1L << 63;
    }
}
