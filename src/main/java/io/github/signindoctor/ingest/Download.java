package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/**
 * Sign-ins that were fetched from where they are kept, in a file of ours.
 *
 * @param name of the place, as reports show it
 * @param path of the file
 * @param tenant whose they are; id and name empty where that is not known
 * @param limits what they cannot show because of how they were fetched, one sentence each
 * @param complete whether all came
 */
public record Download(String name, Path path, Tenant tenant, List<String> limits, boolean complete) {
    private static final String ROWS = "rows";

    /** Copies the list. */
    public Download {
        limits = List.copyOf(limits);
    }

    /**
     * A tenant.
     *
     * @param id lower case; empty where it is not known
     * @param name empty where it is not known
     */
    public record Tenant(String id, String name) {}

    /**
     * The first line of the file, with which it is an archive of its own, such that it can be read by itself: the header
     * of an archive that says in addition that the rows are as Graph wrote them, some perhaps twice.
     */
    public String header() {
        return ArchiveHeader.of(this).put(ROWS, "as fetched").toString();
    }

    /** Whether what follows an archive's header are rows as they were fetched. */
    public static boolean isOfRows(JsonNode header) {
        return header.has(ROWS);
    }
}
