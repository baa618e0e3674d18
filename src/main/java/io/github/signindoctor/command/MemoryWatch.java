package io.github.signindoctor.command;

import io.github.signindoctor.ingest.ReadingOptions;
import java.io.IOException;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.Optional;

/**
 * Warns once, with what helps, when a collection of garbage leaves the memory nearly full; also after the reading, until
 * it is closed. To ask Java takes time, so nobody asks before the memory fills.
 */
final class MemoryWatch implements ReadingOptions.Progress, AutoCloseable {
    private static final double FILLING = 0.25;
    private static final double NEARLY_FULL = 0.8;
    private static final long PAUSE = 20;

    private final Screen screen;
    private final ProgressLine line;
    private Thread watcher;
    private boolean over;

    /** A watch over the reading that the line tells of. */
    MemoryWatch(Screen screen, ProgressLine line) {
        this.screen = screen;
        this.line = line;
    }

    @Override
    public synchronized void at(long bytes, long totalBytes, long records) {
        line.at(bytes, totalBytes, records);
        if (watcher == null && Heap.share() > FILLING) {
            watcher = new Thread(this::watch, "signin-doctor-memory");
            watcher.setDaemon(true);
            // Where memory ends, whoever does the work tells.
            watcher.setUncaughtExceptionHandler((thread, outOfMemory) -> {});
            watcher.start();
        }
    }

    private void watch() {
        Optional<MemoryPoolMXBean> kept = Heap.kept();
        try {
            while (kept.isPresent() && !isNearlyFull(kept.get())) {
                Thread.sleep(PAUSE);
            }
            if (kept.isPresent()) {
                tell();
            }
        } catch (InterruptedException e) {
            // The work that was watched is done.
        }
    }

    /** As the last collection left it. */
    private static boolean isNearlyFull(MemoryPoolMXBean kept) {
        MemoryUsage left = kept.getCollectionUsage();
        return left != null && left.getUsed() > left.getMax() * NEARLY_FULL;
    }

    private void tell() {
        synchronized (line) {
            if (over) {
                return;
            }
            line.clear();
            try {
                screen.note(Grammar.PROGRAM + ": memory runs short: what is kept takes more than "
                        + Math.round(NEARLY_FULL * 100) + " % of what Java may use here (" + Heap.megabytes() + " MB)");
                screen.note(screen.errorPaint().cyan("help:") + " " + Heap.help());
            } catch (IOException e) {
                // Nobody listens on standard error, and the work goes on.
            }
        }
    }

    @Override
    public synchronized void close() {
        synchronized (line) {
            over = true;
        }
        if (watcher != null) {
            watcher.interrupt();
        }
    }
}
