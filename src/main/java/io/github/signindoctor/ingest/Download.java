package io.github.signindoctor.ingest;

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
}
