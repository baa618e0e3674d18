package io.github.signindoctor.ingest;

import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.SignInLog;
import java.util.List;
import java.util.Optional;

/**
 * What was read.
 *
 * @param signIns one for each request id, by time and request id
 * @param files what became of each input, in the order of reading
 * @param tenants whose logs these are, by id
 * @param limits what the inputs cannot show, one sentence each, sorted
 */
public record Imported(SignInLog signIns, List<InputFile> files, List<Tenant> tenants, List<String> limits) {
    /** Copies the lists. */
    public Imported {
        files = List.copyOf(files);
        tenants = List.copyOf(tenants);
        limits = List.copyOf(limits);
    }

    /**
     * A tenant.
     *
     * @param id lower case
     * @param name where an input carries it
     */
    public record Tenant(String id, Optional<String> name) {}
}
