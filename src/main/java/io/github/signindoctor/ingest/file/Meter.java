package io.github.signindoctor.ingest.file;

import io.github.signindoctor.ingest.ReadingOptions.Progress;

/** Counts what was read of all inputs, and tells the listener every now and then. */
public final class Meter {
    private static final long STEP = 1 << 20;

    private final Progress progress;
    private final long total;
    private long finished;
    private long current;
    private long told;
    private long records;

    /**
     * Starts at nothing.
     *
     * @param progress who hears it
     * @param total size of all inputs in bytes; negative where unknown
     */
    Meter(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /** So many more sign-in rows. */
    public synchronized void records(int more) {
        records += more;
    }

    /** A file may be opened twice (column types are told from the whole of it first), so its furthest point counts. */
    synchronized void at(long position) {
        current = Math.max(current, position);
        if (finished + current - told >= STEP) {
            tell();
        }
    }

    synchronized void finished(long size) {
        finished += size;
        current = 0;
        tell();
    }

    /** A file was read to its end that another meter has counted, while this one counts none. */
    synchronized void finished(long size, Meter other) {
        records += other.records;
        finished(size);
    }

    private void tell() {
        told = finished + current;
        progress.at(told, total, records);
    }
}
