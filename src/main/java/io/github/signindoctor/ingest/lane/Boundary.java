package io.github.signindoctor.ingest.lane;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Guesses where a record begins in the middle of a text: where the bytes stand that stood between the first two records,
 * and behind them what can be read as a record. Only a guess: an object inside a record may look like one, where commas
 * divide records. It is proved by whoever reads the text before it and arrives there between two records.
 */
final class Boundary implements Cuts {
    private static final int MOST_GUESSES = 64;

    private final JsonLane lane;
    private final Picks picks;
    private final int created;
    private byte[] between = {};
    /** Whether an object inside a record may look like a record: two objects stand in one only with a comma between. */
    private boolean mistakable;

    Boundary(JsonLane lane, Picks picks, int created) {
        this.lane = lane;
        this.picks = picks;
        this.created = created;
    }

    @Override
    public boolean learn(byte[] text, int length) {
        lane.text(text, length);
        int end = lane.record(0);
        if (end < 0) {
            return false;
        }
        int next = end;
        while (next < length && text[next] != '{' && next - end < Bytes.SLACK) {
            next++;
        }
        between = Arrays.copyOfRange(text, end - 1, Math.min(next + 1, length));
        mistakable = new String(between, StandardCharsets.ISO_8859_1).indexOf(',') >= 0;
        return next < length && text[next] == '{';
    }

    @Override
    public int last(byte[] text, int length) {
        lane.text(text, length);
        int at = length - between.length;
        for (int guess = 0; guess < MOST_GUESSES && at > 0; guess++) {
            at = before(text, at);
            int record = at + between.length - 1;
            if (at > 0 && (!mistakable || lane.record(record) > 0 && picks.has(created))) {
                return record;
            }
            at--;
        }
        return 0;
    }

    private int before(byte[] text, int from) {
        int at = from;
        while (at > 0) {
            at = Bytes.behindLast('}', text, at + 1) - 1;
            if (at <= 0 || Arrays.equals(text, at, at + between.length, between, 0, between.length)) {
                return Math.max(at, 0);
            }
            at--;
        }
        return 0;
    }
}
