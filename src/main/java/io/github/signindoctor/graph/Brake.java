package io.github.signindoctor.graph;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a pull from being stopped in the middle of a page. Who ends the program pulls it: a page that is being written is
 * finished, and no other is begun.
 */
public final class Brake {
    /** A page is written in milliseconds; whoever pressed Ctrl-C waits no longer than this. */
    private static final long LONGEST_MILLIS = 700;

    private final Semaphore free = new Semaphore(1);

    /** Something that must be done whole. */
    @FunctionalInterface
    public interface Writing {
        /** Does it. */
        void run() throws IOException;
    }

    /** Lets nothing be written from now on, for good. */
    public void pull() {
        try {
            if (!free.tryAcquire(LONGEST_MILLIS, TimeUnit.MILLISECONDS)) {
                return; // the disk hangs; what is half there is cut off by the next run
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does something while nobody may stop it; never returns once the brake was pulled. */
    public void during(Writing writing) throws IOException {
        free.acquireUninterruptibly();
        try {
            writing.run();
        } finally {
            free.release();
        }
    }
}
