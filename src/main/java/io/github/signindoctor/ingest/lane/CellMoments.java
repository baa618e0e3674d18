package io.github.signindoctor.ingest.lane;

import io.github.signindoctor.ingest.store.Batch;
import java.time.Instant;

/** Reads the dates of cells: those in Graph's form quickly, the others as the twin does, equal ones once. */
final class CellMoments {
    /** Seconds since 1970 at the beginning of 2000, before which no log has a date. */
    private static final long EARLIEST = 946_684_800;

    private static final int LONGEST = 40;
    private static final long NANOS = 1_000_000_000L;

    private final TableForm form;
    private final GroupCache cache = new GroupCache();
    private final Fingerprint fingerprint = new Fingerprint();
    private final Moments moments = new Moments();
    private boolean canonical;

    CellMoments(TableForm form) {
        this.form = form;
    }

    /** Whether the date that was read last has Graph's form. */
    boolean isCanonical() {
        return canonical;
    }

    /** Nanoseconds since 1970; {@link Moments#NONE} where the twin must be asked. */
    long nanos(byte[] text, int from, int to) {
        canonical = false;
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return Moments.NONE;
        }
        long nanos = moments.bare(text, from, to);
        canonical = nanos != Moments.NONE;
        return canonical ? nanos : cached(text, from, to);
    }

    /** Whole seconds are kept by their number since 2000. */
    private long cached(byte[] text, int from, int to) {
        int known = cache.find(fingerprint.of(text, from, to));
        if (known >= 0) {
            return (known + EARLIEST) * NANOS;
        }
        Instant moment = form.moment(CellGroup.cell(text, from, to)).orElse(null);
        if (moment == null) {
            return Moments.NONE;
        }
        long seconds = moment.getEpochSecond() - EARLIEST;
        if (moment.getNano() == 0 && seconds <= Integer.MAX_VALUE) {
            cache.put(fingerprint, (int) seconds);
        }
        return Batch.nanos(moment);
    }
}
