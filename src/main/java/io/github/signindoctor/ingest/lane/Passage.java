package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/**
 * A whole object or list as it was met before, from the first scalar in it to the edge that leads out of it. It was judged
 * once; where the same bytes stand again nothing in it need be looked at.
 */
final class Passage {
    private static final int[] NOWHERE = {};
    private static final Passage[] NOTHING = {};

    final byte[] bytes;
    /** Place of the edge that leads out. */
    final int inner;
    /** Line ends before that edge. */
    final int lines;

    final Edge exit;
    /** Fingerprint of the picked value that it belongs to; 0 where none is picked. */
    final long high;

    final int low;

    /** Places where others that begin alike go on otherwise. */
    private int[] forks = NOWHERE;

    private Passage[] others = NOTHING;

    /**
     * A passage.
     *
     * @param bytes from its first scalar to behind the edge that leads out
     * @param exit that edge
     * @param lines line ends before that edge
     * @param print of the picked value that it belongs to; null where none is picked
     */
    Passage(byte[] bytes, Edge exit, int lines, Fingerprint print) {
        this.bytes = bytes;
        this.exit = exit;
        this.inner = bytes.length - exit.length;
        this.lines = lines;
        this.high = print == null ? 0 : print.high();
        this.low = print == null ? 0 : print.low();
    }

    /** The passage that is the same up to this place and has this byte there; null where none is known. */
    Passage fork(int place, byte there) {
        for (int fork = 0; fork < forks.length; fork++) {
            if (forks[fork] == place && others[fork].bytes[place] == there) {
                return others[fork];
            }
        }
        return null;
    }

    /** Adds a passage that is the same up to this place. */
    void fork(int place, Passage other) {
        forks = Arrays.copyOf(forks, forks.length + 1);
        others = Arrays.copyOf(others, forks.length);
        forks[forks.length - 1] = place;
        others[forks.length - 1] = other;
    }
}
