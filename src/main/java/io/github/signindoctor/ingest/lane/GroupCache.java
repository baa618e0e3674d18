package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/**
 * Finds the number of a part by the bytes that it was written with, so that equal bytes are taken apart once. Forgets
 * everything when it holds too much: then parts are made anew, and get the numbers that they had.
 */
final class GroupCache {
    private static final int MOST_BYTES = 24 << 20;
    private static final int ENTRY_BYTES = 48;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int NOT_FOUND = -1;

    private byte[][] keys = new byte[1024][];
    private long[] hashes = new long[1024];
    private int[] numbers = new int[1024];
    private int size;
    private int held;
    private int slot;

    /** The number of these bytes, or -1; then {@link #put} enters them. Eight readable bytes must lie behind them. */
    int find(byte[] key, int length, long hash) {
        int mask = keys.length - 1;
        slot = (int) hash & mask;
        while (keys[slot] != null) {
            if (hashes[slot] == hash && Arrays.equals(keys[slot], 0, keys[slot].length, key, 0, length)) {
                return numbers[slot];
            }
            slot = slot + 1 & mask;
        }
        return NOT_FOUND;
    }

    /** Enters the bytes that were not found last; they must not change any more. */
    void put(byte[] key, long hash, int number) {
        keys[slot] = key;
        hashes[slot] = hash;
        numbers[slot] = number;
        size++;
        held += key.length + ENTRY_BYTES;
        if (held > MOST_BYTES) {
            forget();
        } else if (size * 2 > keys.length) {
            grow();
        }
    }

    private void forget() {
        Arrays.fill(keys, null);
        size = 0;
        held = 0;
    }

    private void grow() {
        byte[][] oldKeys = keys;
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        keys = new byte[oldKeys.length * 2][];
        hashes = new long[keys.length];
        numbers = new int[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != null) {
                int place = (int) oldHashes[at] & keys.length - 1;
                while (keys[place] != null) {
                    place = place + 1 & keys.length - 1;
                }
                keys[place] = oldKeys[at];
                hashes[place] = oldHashes[at];
                numbers[place] = oldNumbers[at];
            }
        }
    }

    /** A hash of bytes behind which eight more can be read. */
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
        return hash ^ hash >>> 32;
    }
}
