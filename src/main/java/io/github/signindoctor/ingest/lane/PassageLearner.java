package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/** Watches an object or list that was not met before until it ends, and remembers it then. One at a time. */
final class PassageLearner {
    private final Picks picks;
    private final Fingerprint print = new Fingerprint();
    /** Where it will be remembered; null where nothing is watched. */
    private Passages into;

    private Container watched;
    private int from;
    private int linesBefore;

    PassageLearner(Picks picks) {
        this.picks = picks;
    }

    /** Watches what begins behind this edge, where nothing else is watched and it may be worth it. */
    void begin(Edge edge, int at, int lines) {
        if (into == null && edge.passages.isOpen()) {
            into = edge.passages;
            watched = edge.entered;
            from = at;
            linesBefore = lines;
        }
    }

    /** What holds members that are picked one by one cannot be skipped as a whole, nor what the twin must read. */
    void giveUp() {
        into = null;
    }

    /** Hears of an edge, what happens on its way having happened. */
    void pass(Edge edge, byte[] text, int at, int lines) {
        if (into != null && edge.leaves(watched)) {
            byte[] passage = Arrays.copyOfRange(text, from, at + edge.length);
            int slot = watched.slot;
            Fingerprint value = slot == Slots.NONE ? null : print.of(text, picks.from(slot), picks.to(slot));
            into.learn(new Passage(passage, edge, lines - linesBefore, value));
            into = null;
        } else if (into != null && edge.picks()) {
            giveUp();
        }
    }
}
