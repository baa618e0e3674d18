package io.github.signindoctor.graph;

import java.time.Duration;

/** How time passes: a test lets it pass at once. */
public interface Timing {
    /** The time of this machine. */
    Timing REAL = new Timing() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration length) throws InterruptedException {
            Thread.sleep(length.toMillis());
        }
    };

    /** Nanoseconds since some moment. */
    long nanos();

    /**
     * Waits.
     *
     * @throws InterruptedException when the user does not want to wait any longer
     */
    void sleep(Duration length) throws InterruptedException;
}
