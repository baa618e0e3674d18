package io.github.signindoctor.graph;

import java.time.Duration;

/** Hears what is going on while Graph is read. */
public interface Watcher {
    /** Nobody. */
    Watcher NOBODY = new Watcher() {
        @Override
        public void page(long records, String from) {
            // Nobody asked.
        }

        @Override
        public void waiting(String why, Duration length) {
            // Nobody asked.
        }

        @Override
        public void note(String line) {
            // Nobody asked.
        }
    };

    /**
     * A page has come.
     *
     * @param records kept so far
     * @param from which day is being read
     */
    void page(long records, String from);

    /** Nothing is asked for so long. */
    void waiting(String why, Duration length);

    /** Nothing is asked for so long, to keep to the pace that Graph allows: nothing is wrong. */
    default void pacing(Duration length) {
        waiting("5 requests in 10 s are allowed", length);
    }

    /** Something the user should know, one line. */
    void note(String line);
}
