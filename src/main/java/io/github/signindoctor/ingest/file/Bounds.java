package io.github.signindoctor.ingest.file;

/**
 * How far unpacking may go. Sign-in logs compress 10 to 30 times; what grows far beyond that is a bomb, not a log.
 *
 * @param ratio most times the packed size
 * @param floor bytes that are always allowed, whatever the ratio
 */
record Bounds(long ratio, long floor) {
    /** Two hundred times, and 1 GiB in any case. */
    static final Bounds USUAL = new Bounds(200, 1L << 30);

    boolean allow(long unpacked, long packed) {
        return unpacked <= floor || unpacked <= ratio * Math.max(packed, 1);
    }
}
