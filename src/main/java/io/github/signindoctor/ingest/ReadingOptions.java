package io.github.signindoctor.ingest;

import java.time.ZoneId;

/**
 * What the user settled about reading.
 *
 * @param dateOrder how dates such as 3/12/2025 are read
 * @param zone zone of times that carry none
 * @param progress hears how far the reading is
 */
public record ReadingOptions(DateOrder dateOrder, ZoneId zone, Progress progress) {
    /** Dates told from the file, zoneless times in UTC, nobody listening. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(DateOrder.AUTO, java.time.ZoneOffset.UTC, (bytes, total, records) -> {});

    /** Hears how far the reading is. */
    @FunctionalInterface
    public interface Progress {
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
