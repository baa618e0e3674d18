package io.github.signindoctor.samples;

import io.github.signindoctor.samples.shape.PortalJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes portal JSON of any size, about 6 KB a record and 14 records a person, for tests of size. Memory holds one group
 * of people at a time; records are in time order within a group only.
 */
public final class BigLog {

    private static final int GROUP = 30;
    private static final long BYTES_OF_A_PERSON = 40_000;

    private BigLog() {}

    /** Takes the file and its size in megabytes (10^6 bytes). */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]) * 1_000_000);
    }

    /**
     * Writes at least so many bytes, and at most one record more. The first group holds every trouble and near-miss once.
     *
     * @return number of records
     */
    public static int write(Path file, long bytes) throws IOException {
        int people = (int) (bytes / BYTES_OF_A_PERSON) + 2 * GROUP;
        Contoso tenant = Contoso.of(1, people);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("[\n");
            int records = 0;
            long written = 4;
            for (int skipped = 0; written < bytes; skipped += GROUP) {
                Log log = group(tenant, skipped);
                for (Row row : log.latestFirst()) {
                    if (written >= bytes) {
                        break;
                    }
                    String record = (records == 0 ? "" : ",\n") + PortalJson.record(row, log);
                    out.write(record);
                    written += record.length();
                    records++;
                }
            }
            out.write("\n]\n");
            return records;
        }
    }

    private static Log group(Contoso tenant, int skipped) {
        Generator generator = Generator.of(1).in(tenant).healthy(GROUP).skipping(skipped);
        return skipped == 0
                ? generator.with(Trouble.values()).with(NearMiss.values()).log()
                : generator.log();
    }
}
