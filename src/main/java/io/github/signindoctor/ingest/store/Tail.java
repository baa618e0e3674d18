package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import java.util.Arrays;

/**
 * What a row has more or less of, in as few bytes as it takes: client, original request id, and the steps, whose times
 * are kept as what lies between them and the row's. It is written and read from front to back: numbers stand in groups
 * of seven bits, the lowest first, and the eighth bit of a byte says that more follow.
 */
final class Tail {
    /** How a step's time stands: not there, as that of the row, or as so many of a unit from it. */
    private static final int NO_TIME = 0;

    private static final int SAME_TIME = 1;
    /** The unit of each way of telling a time, in nanoseconds, from the third way on. */
    private static final long[] UNITS = {0, 0, 1_000_000_000L, 1_000_000L, 100L, 1L};

    private static final int WAY_BITS = 3;
    private static final int WAY = (1 << WAY_BITS) - 1;
    private static final int ORIGINAL_BITS = 2;
    private static final int MOST_BYTES = 10;

    byte[] bytes = {};
    int at;
    private long time;

    /** How many steps there are. */
    int steps;

    int client;

    /** As in {@link Layout#ORIGINAL}. */
    int original;

    long originalHigh;
    long originalLow;

    /** Of a run: the number of the text that names its file. */
    int file;

    /** The step that was read last. */
    int step;

    /** Its time, or {@link Batch#NO_TIME}. */
    long stepTime;

    /** Something to read with. */
    Tail() {}

    /** Something to write with. */
    static Tail blank() {
        Tail blank = new Tail();
        blank.bytes = new byte[256];
        return blank;
    }

    /** Begins to read what {@link #begin} wrote; the steps follow one by one. */
    Tail read(byte[] page, int from, long rowTime) {
        bytes = page;
        at = from;
        time = rowTime;
        client = (int) number();
        int head = (int) number();
        steps = head >>> ORIGINAL_BITS;
        original = head & (1 << ORIGINAL_BITS) - 1;
        if (original == ORIGINAL_GUID) {
            originalHigh = eight();
            originalLow = eight();
        } else if (original == ORIGINAL_TEXT) {
            original += (int) number();
        }
        return this;
    }

    /** Begins to read what {@link #beginRun} wrote; the steps follow one by one. */
    Tail readRun(byte[] page, int from) {
        bytes = page;
        at = from;
        time = eight();
        file = (int) number();
        steps = (int) number();
        return this;
    }

    /** Reads the next step. */
    int next() {
        long told = number();
        step = (int) (told >>> WAY_BITS);
        int way = (int) told & WAY;
        if (way > SAME_TIME) {
            long zigzag = number();
            stepTime = time + (zigzag >>> 1 ^ -(zigzag & 1)) * UNITS[way];
        } else {
            stepTime = way == SAME_TIME ? time : Batch.NO_TIME;
        }
        return step;
    }

    /** Reads to the end: where that is. */
    int end() {
        for (int each = 0; each < steps; each++) {
            next();
        }
        return at;
    }

    private long number() {
        byte next = bytes[at++];
        if (next >= 0) {
            return next;
        }
        long number = next & 0x7F;
        for (int shift = 7; next < 0; shift += 7) {
            next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
        }
        return number;
    }

    private long eight() {
        long eight = 0;
        for (int each = 0; each < Long.BYTES; each++) {
            eight = eight << Byte.SIZE | bytes[at++] & 0xFF;
        }
        return eight;
    }

    /** Begins to write, into bytes of its own, what comes before the steps, of this and that row's time. */
    void begin(Tail other, long rowTime, int count) {
        begin(other.client, rowTime);
        original(other.original, other.originalHigh, other.originalLow, count);
    }

    /** The same of a row of a batch. */
    void begin(Batch batch, int row, int count) {
        begin(batch.ints[row * INTS + CLIENT], batch.longs[row * LONGS + TIME]);
        int id = row * LONGS + ORIGINAL_ID;
        original(batch.ints[row * INTS + ORIGINAL], batch.longs[id], batch.longs[id + 1], count);
    }

    private void begin(int ofClient, long rowTime) {
        at = 0;
        time = rowTime;
        makeRoom(4 * MOST_BYTES);
        number(ofClient);
    }

    private void original(int code, long high, long low, int count) {
        number((long) count << ORIGINAL_BITS | Math.min(code, ORIGINAL_TEXT));
        if (code == ORIGINAL_GUID) {
            eight(high);
            eight(low);
        } else if (code >= ORIGINAL_TEXT) {
            number(code - ORIGINAL_TEXT);
        }
    }

    /** Begins to write, into bytes of its own, steps that belong to no row yet, the first of which has this time. */
    void beginRun(long nanos, int ofFile, int count) {
        at = 0;
        time = nanos == Batch.NO_TIME ? 0 : nanos;
        makeRoom(4 * MOST_BYTES);
        eight(time);
        number(ofFile);
        number(count);
    }

    /** Writes the next step. */
    void step(int number, long nanos) {
        makeRoom(2 * MOST_BYTES);
        if (nanos == Batch.NO_TIME || nanos == time) {
            number((long) number << WAY_BITS | (nanos == time ? SAME_TIME : NO_TIME));
            return;
        }
        long apart = nanos - time;
        int way = SAME_TIME + 1;
        while (apart % UNITS[way] != 0) {
            way++;
        }
        number((long) number << WAY_BITS | way);
        long units = apart / UNITS[way];
        number(units << 1 ^ units >> Long.SIZE - 1);
    }

    private void makeRoom(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }

    private void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    private void eight(long eight) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[at++] = (byte) (eight >>> shift);
        }
    }
}
