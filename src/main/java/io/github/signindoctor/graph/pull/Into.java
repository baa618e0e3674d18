package io.github.signindoctor.graph.pull;

import io.github.signindoctor.graph.Brake;
import io.github.signindoctor.ingest.Download;
import java.util.List;

/**
 * Where the rows of a pull go.
 *
 * @param files that hold them
 * @param tenant whose they are
 * @param brake of whoever ends the program
 * @param limits what the rows cannot show, whatever was ordered
 */
public record Into(PullFiles files, Download.Tenant tenant, Brake brake, List<String> limits) {
    /** Copies the list. */
    public Into {
        limits = List.copyOf(limits);
    }
}
