package io.github.signindoctor.ingest;

import java.time.ZoneId;

/**
 * What the user settled about reading.
 *
 * @param dateOrder how dates such as 3/12/2025 are read
 * @param zone zone of times that carry none
 * @param progress hears how far the reading is
 * @param lane for whom the fast lane is open
 */
public record ReadingOptions(DateOrder dateOrder, ZoneId zone, Progress progress, Lane lane) {
    /** Dates told from the file, zoneless times in UTC, nobody listening. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(DateOrder.AUTO, java.time.ZoneOffset.UTC, Progress.NONE);

    /** With the usual fast lane. */
    public ReadingOptions(DateOrder dateOrder, ZoneId zone, Progress progress) {
        this(dateOrder, zone, progress, Lane.usual());
    }

    /** The same with another fast lane. */
    public ReadingOptions with(Lane other) {
        return new ReadingOptions(dateOrder, zone, progress, other);
    }

    /**
     * The fast lane, which reads plain records from bytes, several slices at once. What comes out is the same without it.
     *
     * @param threads how many may read at once; none closes the lane
     * @param smallest smaller inputs, in bytes as they lie on disk, are not worth its learning
     * @param slice bytes that one thread reads at once
     * @param pause records that are read without it after damage, twice as many after each
     */
    public record Lane(int threads, long smallest, int slice, long pause) {
        /** Nobody's. */
        public static final Lane CLOSED = new Lane(0, 0, 0, 0);

        private static final long WORTH = 256 << 10;
        private static final long WORTH_OF_MANY = 32 << 10;
        private static final int SLICE = 1 << 20;
        private static final long PAUSE = 64;
        private static final int MOST_THREADS = 16;

        /** The same for one of several inputs that are read at once, each by one thread. */
        public Lane alone() {
            return threads == 0 ? this : new Lane(1, Math.min(smallest, WORTH_OF_MANY), slice, pause);
        }

        /** All processors, for inputs that are worth it. */
        public static Lane usual() {
            return new Lane(Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS), WORTH, SLICE, PAUSE);
        }
    }

    /** Hears how far the reading is. */
    @FunctionalInterface
    public interface Progress {
        /** Hears nothing. */
        Progress NONE = (bytes, total, records) -> {};

        /**
         * Called every so often.
         *
         * @param bytes read so far, of the files as they lie on disk
         * @param totalBytes of all inputs; negative where unknown (standard input)
         * @param records sign-in rows so far
         */
        void at(long bytes, long totalBytes, long records);
    }
}
